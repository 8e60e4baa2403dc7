import type { LandingText } from '../../landing-text.ts'
import { order } from './order.ts'

export const landing: LandingText = {
  title: 'Metninizden sesli yapay zekâ videosu',
  description:
    'Sahneyi anlatın, Google’ın Veo 3 modeli çeksin: 8 saniyelik, 720p, sesli bir klip, genellikle 2–5 dakikada. Video başına ödeme, üyelik yok.',
  heading: 'Sahneyi yazın, birkaç dakikada izleyin.',
  lead: 'Google’ın Veo 3 modeli sözlerinizi 8\u00a0saniyelik, 720p, sesli bir klibe dönüştürür; genellikle 2–\u20605\u00a0dakikada. Klibin kendi sayfası olur: izleyin, indirin, paylaşın. Üyelik yok, abonelik yok.',
  facts: [
    { title: 'Süre', text: '8 saniye' },
    { title: 'Görüntü', text: '720p' },
    { title: 'Ses', text: 'dahil' },
    { title: 'Genelde hazır', text: '2–5 dakikada' },
  ],
  order,
  steps: {
    title: 'Sonra ne oluyor?',
    list: [
      {
        title: 'Stripe’ın sayfasında ödersiniz',
        text: 'Metninizi siparişle birlikte kaydederiz, ardından Stripe açılır. Orada vazgeçerseniz buraya dönersiniz, metniniz de yerinde durur.',
      },
      {
        title: 'Veo 3 sahnenizi çeker',
        text: 'Ödemeden sonra size özel bir sayfa açılır ve işin gidişini gösterir. Genellikle 2–\u20605\u00a0dakika sürer. Sayfayı kapatıp sonra dönebilirsiniz.',
      },
      {
        title: 'İzler ve saklarsınız',
        text: 'Video aynı sayfada belirir. Dosyayı indirin ya da birine bağlantıyı gönderin: her cihazda açılır.',
      },
    ],
  },
  price: {
    title: 'Neye para ödüyorsunuz?',
    text: 'Bir video {single}. Aynı sahnenin üç çekimi {triple}.',
    saving: 'Üçünü tek tek almaktan {saving} daha ucuz.',
    included: 'Fiyata dahil',
    includedList: [
      '8 saniyelik 720p video',
      'Ses: metninize göre konuşma, efekt ve müzik',
      'Yatay ya da dikey görüntü',
      'Bağlantısını paylaşabileceğiniz ayrı bir sayfa',
      'İndirilebilir dosya',
    ],
    excluded: 'Fiyata dahil değil',
    excludedList: [
      'Düzeltme ve yeniden çekim: her yeni çekim yeni bir videodur',
      'Daha uzun klipler ya da 720p üstü görüntü',
      'Süresiz saklama: dosyanızı indirin',
      'Bankanız alıyorsa döviz çevirme ücreti',
    ],
  },
  trust: {
    title: 'Ödemeden önce',
    list: [
      {
        title: 'Kartınızı yalnızca Stripe görür',
        text: 'Stripe’ın kendi sayfasında ödersiniz. Kart bilgileriniz bize hiç ulaşmaz.',
      },
      {
        title: 'Fiyat, düğmede yazan neyse o',
        text: 'Bir kez ödersiniz. Yenilenen ücret de yüklenecek bakiye de yok.',
      },
      {
        title: 'Yalnızca elinize geçen için ödersiniz',
        text: 'Hazırlanamayan video ücretsizdir, paranızı istemeniz bile gerekmez. Neyin bloke edildiğini, çekildiğini ya da iade edildiğini sipariş sayfanızda her an görürsünüz.',
      },
    ],
  },
  questions: {
    title: 'Sorular ve yanıtlar',
    list: [
      {
        title: 'Ne kadar sürer?',
        text: 'Ödemeden sonra genellikle 2–\u20605\u00a0dakika. Yoğun günlerde uzayabilir; yarım saat içinde sonuç çıkmazsa video başarısız sayılır ve onun için para ödemezsiniz.',
      },
      {
        title: 'Video hazırlanamazsa ne olur?',
        text: 'Veo, şiddet ya da gerçek kişiler içeren bazı sahneleri geri çevirir; arada bir zararsız bir sahneyi de yanlışlıkla reddeder. O zaman sayfanız ek ücret olmadan başka kelimeler ister; dilerseniz siparişi bitirirsiniz. Başka nedenle olmayan video kendiliğinden yeniden denenir, toplam en çok üç kez. Hazırlanamayan için para ödemezsiniz.',
      },
      {
        title: 'Kartımdan para ne zaman çekilir?',
        text: 'İki yolu var. Ya siparişte tutar yalnızca bloke edilir, videolar hazır olunca da sadece hazır olanların ücreti çekilir: üç videodan ikisi çıktıysa üçte ikisini ödersiniz. Ya da mağaza veya ödeme yönteminiz parayı hemen alır; o zaman hazırlanamayanların payı kendiliğinden iade edilir. Hangisi olduğu sipariş sayfanızda yazar.',
      },
      {
        title: 'Üç video ne demek?',
        text: 'Aynı metnin, aynı görüntü biçiminde üç çekimi. Veo sahneyi her seferinde baştan hayal eder, siz de en iyisini seçersiniz.',
      },
      {
        title: 'Videomu sonra nasıl bulurum?',
        text: 'Bu sayfa, bu tarayıcıdan verilen siparişleri listeler. Başka bir cihazda videonun sayfa adresi gerekir: girip bakılacak bir hesap olmadığı için bağlantıyı kendinize gönderin.',
      },
      {
        title: 'Videomu kimler görebilir?',
        text: 'Bağlantısı olan herkes. Paylaşım bağlantısı yalnızca videoyu gösterir; siparişinizin adresi metninizi de gösterir, ikisini silmenize de izin verir. Hiçbiri bir yerde listelenmez, arama motorlarından da göstermemelerini isteriz.',
      },
      {
        title: 'Dosya ne kadar saklanır?',
        text: 'Dosyayı video servisi saklar; ne kadar süreyle, söz veremeyiz. Hazır olunca indirin.',
      },
      {
        title: 'Yapay zekâ işi olduğu anlaşılır mı?',
        text: 'Google her Veo videosunu SynthID ile işaretler: göz görmez, dedektörler görür. Yayımlarken yapay zekâ olduğunu belirtin; bazı ülkelerde bu zorunlu.',
      },
    ],
  },
  back: 'Sahnenizi yazın',
}
