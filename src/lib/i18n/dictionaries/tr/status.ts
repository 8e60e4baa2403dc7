import type { FileText, StatusText } from '../../status-text.ts'
import { orderPage } from './order-page.ts'

export const status: StatusText = {
  title: 'Videolarınız',
  videos: { one: '{count} video', other: '{count} video' },
  phases: {
    waiting: {
      badge: 'Ödeme bekleniyor',
      title: 'Ödemenizin onayı bekleniyor',
      text: 'Genellikle birkaç saniye sürer, sayfa kendiliğinden yenilenir. Ödeme sayfasından ödemeden çıktıysanız para çekilmedi; yeniden sipariş verebilirsiniz.',
    },
    working: {
      badge: 'Hazırlanıyor',
      title: {
        alone: 'Video hazırlanıyor',
        several: { one: '{count} video hazırlanıyor', other: '{count} video hazırlanıyor' },
      },
      text: 'Sayfayı kapatıp aynı adrese sonra dönebilirsiniz: iş siz yokken de sürer.',
    },
    refused: {
      badge: 'Sıra sizde',
      title: 'Video servisi bu metni kabul etmedi',
      text: 'Kaybolan bir şey yok. Başka kelimelerle anlatın ya da siparişi bitirin.',
    },
    done: {
      badge: 'Hazır',
      title: {
        alone: 'Video hazır',
        several: { one: '{count} video hazır', other: '{count} videonun hepsi hazır' },
      },
      text: 'Saklamak istediklerinizi indirin: video servisi dosyaları sonsuza dek tutmaz.',
    },
    partly: {
      badge: 'Bir kısmı hazır',
      title: 'Hazır: {done} / {count}',
      text: 'Kalanı hazırlanamadı; nedeni her videonun yanında yazıyor.',
    },
    failed: {
      badge: 'Yapılamadı',
      title: {
        alone: 'Video hazırlanamadı',
        several: {
          one: '{count} video hazırlanamadı',
          other: '{count} videonun hiçbiri hazırlanamadı',
        },
      },
      text: 'Nedeni aşağıda. Aynı sahneyi başka kelimelerle anlatmak çoğu zaman işe yarar.',
    },
    unknown: {
      badge: 'Yapılamadı',
      title: 'Bu siparişin izini kaybettik',
      text: 'Video servisi siparişi alıp almadığını bildirmedi, orada aradık ama bulamadık. İkinci kez göndermedik; bunun için para ödemezsiniz.',
    },
    expired: {
      badge: 'Ödenmedi',
      title: 'Ödeme tamamlanmadı',
      text: 'Ödeme sayfası kapandı, para çekilmedi. Dilediğiniz zaman yeniden sipariş verebilirsiniz.',
    },
    declined: {
      badge: 'Ödeme başarısız',
      title: 'Ödeme gerçekleşmedi',
      text: 'Para çekilmedi. Yeniden sipariş verin, belki başka bir kartla.',
    },
    refunded: {
      badge: 'İade edildi',
      title: 'Ödeme iade edildi',
      text: 'Bu sipariş hazırlanmayacak. Paranın hesabınızda görünmesi genellikle 5–\u206010\u00a0gün sürer.',
    },
    disputed: {
      badge: 'Beklemede',
      title: 'Ödemeye itiraz edildi',
      text: 'Banka bu ödemeye itiraz edildiğini bildirdi, bu yüzden sipariş beklemede.',
    },
    erased: {
      badge: 'Silindi',
      title: 'Metin ve videolar silindi',
      text: 'Bunu siparişin sahibi istedi. Ödeme kaydı saklanır.',
    },
  },
  ...orderPage,
  missing: 'Bu adreste bir şey yok',
  prompt: 'Metniniz',
  ordered: 'Sipariş tarihi',
  inOrder: 'Siparişte',
  shareTitle: 'Birine gösterin',
  shareHint: 'Bu bağlantı ortaya çıkanı gösterir; metniniz ve siparişiniz görünmez.',
  shareFilesHint: 'Bu bağlantıyı bilen, bu sayfadakileri görür, başka bir şey görmez.',
  help: 'Paranızla ilgili sorular için Stripe makbuzunuzdaki iletişim adresinden mağazaya yazın ve bu sayfanın adresini ekleyin.',
  some: 'Şu ana dek hazır: {done} / {count}',
  loading: 'Bir saniye, bakıyoruz…',
  progress: 'Ne kadarı hazır',
  states: {
    pending: 'Sırada',
    processing: 'Hazırlanıyor',
    completed: 'Hazır',
    error: 'Yapılamadı',
    unheard: 'Henüz haber yok',
  },
  kinds: { video: 'Video', image: 'Görsel', audio: 'Ses', link: 'Dosya' },
  created: 'Yapım tarihi',
  download: 'İndir',
  downloadHint:
    'Dosya kaydedilmeyip açılırsa üzerine basılı tutun (bilgisayarda sağ tıklayın) ve kaydetmeyi seçin.',
  share: 'Paylaş',
  copyLink: 'Bağlantıyı kopyala',
  copyId: 'Dosya numarasını kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Tarayıcı kopyalamaya izin vermedi. Buyurun:',
  openPage: 'Sayfasını aç',
  another: 'Bir video daha çek',
  checkAgain: 'Yeniden bak',
  trouble: 'Şu anda yeni bilgi alamıyoruz; denemeye devam ediyoruz.',
  recovered: 'Bilgiler yeniden geliyor.',
  notKept:
    'Bu tarayıcı burada hiçbir şeyi hatırlamıyor. Sonra bulabilmek için sayfayı yer imlerine ekleyin ya da adresini kendinize gönderin.',
  invalid: 'Bu adres doğru değil',
  withoutScript:
    'JavaScript olmadan bu sayfa birkaç saniyede bir kendiliğinden yenilenir. Ödenmiş sipariş her durumda sürer.',
}

export const file: FileText = {
  title: 'Dosya',
  phases: {
    working: {
      badge: 'Hazırlanıyor',
      title: 'Bu dosya hazırlanıyor',
      text: 'Hazır olunca kendiliğinden burada görünür.',
    },
    done: {
      badge: 'Hazır',
      title: 'Dosya hazır',
      text: 'Saklamak istiyorsanız indirin: servis dosyaları sonsuza dek tutmaz.',
    },
    failed: {
      badge: 'Yapılamadı',
      title: 'Bu dosya hazırlanamadı',
      text: 'Burada artık değişen bir şey olmayacak.',
    },
  },
  missing: 'Böyle bir dosya yok',
  shareHint: 'Bu bağlantıyı bilen, yalnızca bu dosyayı görür.',
}
