import type { OrderPageText } from '../../status-text.ts'
import { noticeBox } from './notices.ts'
import { order } from './order.ts'

export const orderPage: OrderPageText = {
  money: {
    held: 'Kartınızda {amount} bloke edildi. Yalnızca elinize geçen videoların ücreti çekilir.',
    heldAlone: 'Kartınızda {amount} bloke edildi; ancak videonuz hazır olunca çekilir.',
    chargingAll: 'Kartınızda bloke edilen {amount} birazdan çekilecek.',
    chargingPart:
      'Kartınızda {amount} bloke edildi. {count} videodan {done} tanesi için birazdan {price} çekilecek, kalan bloke kaldırılacak.',
    releasing: 'Hiçbir şey ödemiyorsunuz: karttaki {amount} tutarındaki bloke kaldırılıyor.',
    charged: 'Çekilen: {amount}.',
    chargedPart: '{count} videodan {done} tanesi için çekilen: {price}. Kalanı çekilmedi.',
    released:
      'Para çekilmedi: {amount} tutarındaki bloke kaldırıldı. Bankanız bunu birkaç gün daha gösterebilir.',
    paid: 'Ödenen: {amount}. Elinize geçmeyen videonun parası kendiliğinden iade edilir.',
    refunding: 'Ödenen: {amount}. Bunun {back} kadarı size kendiliğinden iade ediliyor.',
    kept: 'Ödenen: {amount}.',
    refunded:
      'İade edilen: {back}, yani ödediğinizin tamamı. Hesabınızda görünmesi genellikle 5–\u206010\u00a0gün sürer.',
    refundedPart:
      'İade edilen: {back}. {count} videodan {done} tanesi için {price} ödediniz. İadenin hesabınızda görünmesi genellikle 5–\u206010\u00a0gün sürer.',
    disputed: 'Banka, {price} tutarındaki ödemenizi inceliyor.',
  },
  wait: {
    usual: 'Genellikle 2–\u20605\u00a0dakika sürer.',
    measured: 'Genellikle {span} sürer.',
    slow: 'Her zamankinden yavaş: genellikle {span} sürer. Çalışmaya devam ediyoruz; elinize geçmeyen video için para ödemezsiniz.',
  },
  story: {
    title: 'Neler oldu?',
    events: {
      created: '{amount} tutarında sipariş verildi.',
      authorised: 'Kartta {amount} bloke edildi. Henüz para çekilmedi.',
      paid: '{amount} ödendi.',
      submitted: 'Video servisi işi üstlendi.',
      retried: 'Ek ücret olmadan yeniden gönderildi.',
      unknown: 'Video servisi işi üstlenip üstlenmediğini bildirmedi, biz de orada aradık.',
      delivered: 'Hazır.',
      captured: '{amount} çekildi.',
      released: '{amount} tutarındaki bloke kaldırıldı.',
      refunded: '{amount} iade edildi.',
      erased: 'Metin ve videolar silindi.',
    },
  },
  choice: {
    title: 'Başka kelimelerle anlatın',
    text: 'Video servisi neye takıldığını söylemiyor. Çoğu zaman şiddet, gerçek bir kişi ya da bir markadır; bazen de yanılır. Yeni metin için ek ücret ödemezsiniz.',
    until: {
      today:
        'Seçim için son saat: bugün {time}. Ondan sonra sipariş kendiliğinden biter ve hazırlanmayan için para ödemezsiniz.',
      tomorrow:
        'Seçim için son saat: yarın {time}. Ondan sonra sipariş kendiliğinden biter ve hazırlanmayan için para ödemezsiniz.',
      later:
        'Seçim için son tarih: {time}. Ondan sonra sipariş kendiliğinden biter ve hazırlanmayan için para ödemezsiniz.',
    },
    prompt: 'Yeni metin',
    empty: 'Önce sahneyi anlatın.',
    counted: order.counted,
    tooLong: order.tooLong,
    submit: 'Bu metinle çek',
    busy: 'Gönderiliyor…',
    release: 'Hayır, paramı geri verin',
    releaseQuestion:
      'Sipariş bitirilsin mi? Hazırlanmayan için para ödemezsiniz. Sonradan sürdürülemez.',
    releaseYes: 'Evet, bitir',
    releaseNo: 'Hayır, geri dön',
  },
  erase: {
    open: 'Metnimi ve videolarımı bu sayfadan sil',
    question:
      'Metniniz ve videolar kalıcı olarak silinsin mi? Bunun geri dönüşü yok; paylaştığınız bağlantılarda hiçbir şey görünmez. Ödeme kaydı, metniniz olmadan saklanır. Birinin daha önce indirdiği ya da tarayıcıda açtığı kopyalar onda kalabilir.',
    yes: 'Evet, sil',
    no: 'Hayır, kalsın',
  },
  notices: noticeBox,
  notSent: 'Mağazaya ulaşamadık. Bağlantınızı kontrol edip yeniden basın.',
}
