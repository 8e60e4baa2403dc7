import type { OrderText } from '../../landing-text.ts'

export const order: OrderText = {
  title: 'Video siparişi',
  prompt: 'Sahneniz',
  hint: 'Görüntüde kim var, ne oluyor, kamera nasıl hareket ediyor, neler duyuluyor?',
  format: '8 sn · 720p · sesli',
  counted: '{count} / {limit}',
  tooLong: { one: '{count} karakter fazla', other: '{count} karakter fazla' },
  empty: 'Önce sahneyi anlatın ya da örneklerden birini seçin.',
  examples: 'Ya da bir örnekle başlayın:',
  exampleList: [
    {
      title: 'Boğaz’da şafak',
      text: 'Şafakta küçük bir Boğaz iskelesi. Kamera ıslak tahtaların üzerinden kırmızı bir kayığa süzülüyor. Yaşlı bir balıkçı halatı çözüp martılara bakıyor. Hafif sis, sıcak ve alçak güneş. Su şıpırtısı, martılar ve uzaktan bir vapur düdüğü.',
    },
    {
      title: 'Simitçi kedi',
      text: 'Minik önlüklü sarman bir kedi mahalle fırınının tezgâhında duruyor, doğruca kameraya bakıp “Bugün yalnız balıklı simit var” diyor. Yakın plan, parlak sabah ışığı, uğuldayan fırın, kapıda çıngırak sesi.',
    },
    {
      title: 'Kâğıttan Kapadokya',
      text: 'Mavi alacakaranlıkta kâğıttan katlanmış bir Kapadokya. Kamera peribacalarının arasından alçaktan uçuyor, kâğıt balonlar birer birer ışıldayıp havalanıyor. Stop-motion görünümü. Kâğıt hışırtısı, hafif rüzgâr, sakin bir ney.',
    },
  ],
  restore: 'Metnimi geri getir',
  ratio: 'Görüntü biçimi',
  ratios: {
    '16:9': { title: 'Yatay', text: 'ekran ve YouTube için' },
    '9:16': { title: 'Dikey', text: 'telefon ve hikâyeler için' },
  },
  buy: {
    1: { title: 'Bir video al', text: 'tek çekim' },
    3: { title: 'Üç video al', text: 'üç çekim, {saving} daha ucuz' },
  },
  fineprint:
    'Yalnızca elinize geçen video için ödersiniz. Ödeme Stripe’ın kendi sayfasında; kart bilgileriniz bize hiç ulaşmaz.',
  busy: 'Stripe açılıyor…',
  cancelled: 'Para çekilmedi.',
  kept: 'Metniniz yerinde duruyor.',
  noConnection: 'Mağazaya ulaşamadık. Para çekilmedi; bağlantınızı kontrol edip yeniden basın.',
  tryAgain: {
    seconds: {
      one: 'Arka arkaya çok fazla sipariş geldi. {count} saniye sonra yeniden deneyin.',
      other: 'Arka arkaya çok fazla sipariş geldi. {count} saniye sonra yeniden deneyin.',
    },
    minutes: {
      one: 'Arka arkaya çok fazla sipariş geldi. {count} dakika sonra yeniden deneyin.',
      other: 'Arka arkaya çok fazla sipariş geldi. {count} dakika sonra yeniden deneyin.',
    },
  },
  shop: {
    provider: 'Video servisinde şu anda arıza var; düzelene kadar satış yapmıyoruz.',
    day: 'Bugünün videoları tükendi.',
    soon: 'Mağaza yaklaşık bir dakika içinde kendiliğinden açılır. Metniniz burada kalır.',
    opens: {
      today:
        'Mağaza kapalı; bugün saat {time} itibarıyla kendiliğinden açılır. Metniniz burada kalır.',
      tomorrow:
        'Mağaza kapalı; yarın saat {time} itibarıyla kendiliğinden açılır. Metniniz burada kalır.',
      later: 'Mağaza kapalı; {time} itibarıyla kendiliğinden açılır. Metniniz burada kalır.',
    },
    open: 'Mağaza yeniden açıldı.',
  },
  human: {
    needed:
      'İnsan olduğunuz henüz doğrulanmadı. Düğmelerin üstündeki doğrulamayı bitirip yeniden basın.',
    failed:
      'İnsan doğrulaması yüklenemedi. Ağ ya da bir içerik engelleyici buna engel oluyor olabilir.',
    again: 'Tekrar dene',
  },
  withoutScript:
    'Bir düğme sizi bu sayfaya geri getirdiyse sipariş alınmamış, para çekilmemiştir. Metninizin en çok {limit} karakter olduğunu kontrol edin ya da bir dakika sonra yeniden deneyin. Mağaza şu an kapalı olabilir ya da insan olduğunuzu doğrulamak istiyordur; bunun için JavaScript gerekir. Tarayıcının Geri düğmesi metninizi geri getirir.',
}
