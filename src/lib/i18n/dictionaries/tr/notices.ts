import type { NoticeBoxText, NoticesText } from '../../notice-text.ts'

export const notices: NoticesText = {
  ready: {
    title: {
      alone: 'Videonuz hazır',
      several: {
        one: '{count} videonuz hazır',
        other: '{count} videonun hepsi hazır',
      },
    },
    text: 'Siparişinizin sayfasında izleyip indirebilirsiniz: video servisi dosyaları sonsuza dek tutmaz.',
  },
  partly: {
    title: 'Hazır: {done} / {count} video',
    text: 'Kalanı hazırlanamadı; onun için para ödemezsiniz.',
  },
  refused: {
    title: 'Video servisi metninizi kabul etmedi',
    text: 'Siparişinizin sayfasında başka kelimelerle anlatın: yaklaşık bir saatiniz var ve ek ücret yok. Ondan sonra sipariş biter ve hazırlanmayan için para ödemezsiniz.',
  },
  failed: {
    title: {
      alone: 'Videonuz hazırlanamadı',
      several: {
        one: '{count} video hazırlanamadı',
        other: '{count} videonun hiçbiri hazırlanamadı',
      },
    },
    text: 'Hiçbir şey ödemiyorsunuz: bloke edilen ya da çekilen para kendiliğinden geri döner. Nedeni siparişinizin sayfasında yazıyor.',
  },
  stopped: {
    title: 'Siparişiniz durduruldu',
    text: 'Ödeme iade edildi ya da ödemeye itiraz edildi, bu yüzden başka video hazırlanmıyor. Son durum siparişinizin sayfasında.',
  },
  email: {
    open: 'Siparişi aç',
    keep: 'Bu bağlantıyı bilen herkes metninizi ve videolarınızı görür; kimseyle paylaşmayın.',
    once: 'Bu tek e-postayı siparişinizin sayfasında siz istediniz. Adresiniz bununla birlikte silinir ve mağaza bir daha yazmaz.',
  },
}

export const noticeBox: NoticeBoxText = {
  title: 'Hazır olunca haber ver',
  text: 'Bir kez haber veririz; sonrasında hiçbir şey saklanmaz.',
  browser: 'Bu tarayıcıda haber ver',
  browserNot: 'Burada haber verme',
  closed: 'Bu sayfa kapalı olsa da tarayıcınız haber verir.',
  open: 'Bu sayfa açık kaldığı sürece tarayıcınız haber verir.',
  denied:
    'Tarayıcınız bu mağazanın bildirimlerini engelliyor. Ayarlardan bu sayfa için bildirimlere izin verip yeniden basın.',
  unsupported:
    'Bu tarayıcı bunu yapamıyor. iPhone ya da iPad kullanıyorsanız sayfayı Ana Ekrana ekleyip oradan açın.',
  email: 'E-posta adresiniz',
  emailHint: 'Yalnızca bu siparişle ilgili tek bir e-posta için kullanılır, sonra silinir.',
  emailWrong: 'Adresin tamamını yazın, örneğin ad@example.com.',
  send: 'Bana tek bir e-posta gönder',
  mailed: 'Size tek bir e-posta gelecek.',
  mailedNot: 'Gönderme',
}
