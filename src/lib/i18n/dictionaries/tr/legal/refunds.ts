import type { LegalText } from '../../../legal-text.ts'

export const refunds: LegalText = {
  name: 'Para iadesi',
  title: 'Para iadesi',
  description:
    'Yalnızca elinize geçen videolar için ödersiniz. Paranızın kalanı nasıl kendiliğinden döner, bir sorun olursa kime yazarsınız?',
  lead: 'Yalnızca elinize geçen için ödersiniz. Kalanı kendiliğinden döner; istemeniz gerekmez.',
  sections: [
    {
      title: 'Tutar önce bloke ediliyorsa',
      text: 'Sipariş verdiğinizde tutar kartınızda bloke edilir, henüz çekilmez. Gelecek başka video kalmayınca gelenlerin payı çekilir, kalan bloke kaldırılır. Hiçbiri gelmediyse blokenin tamamı kaldırılır ve kartınızdan hiç para çekilmemiş olur.',
    },
    {
      title: 'Para hemen alınıyorsa',
      text: 'Mağazada ya da ödeme yönteminizde bloke yoksa siparişte tutarın tamamı çekilir. Gelmeyen videoların payı sonra kendiliğinden, ödediğiniz yoldan iade edilir.\n\nHangisinin geçerli olduğunu, neyin bloke edildiğini, çekildiğini ya da iade edildiğini sipariş sayfanızda her an görürsünüz.',
    },
    {
      title: 'Bir videonun payı',
      text: 'Siparişteki her video aynı sayılır, küsuratı sizin lehinize yuvarlarız. {triple} tutarındaki üç videodan ikisi gelirse {partial} ödersiniz.',
    },
    {
      title: 'Video için ne zaman para ödemezsiniz?',
      text: 'Şunlar sizin için ücretsizdir:',
      list: [
        {
          title: 'Hazırlanamayan video',
          text: '{tries} denemede de olmadı ya da zamanında gelmedi: video servisine son gönderilişinden sonra {deadline} içinde.',
        },
        {
          title: 'Metni reddedilen video',
          text: '{choice} içinde başka kelimeler seçmediniz ya da siparişi sayfasından bitirdiniz.',
        },
        {
          title: 'Kaybolan video',
          text: 'Video servisi videoyu alıp almadığını bildirmedi, biz de onu orada bulamadık.',
        },
      ],
    },
    {
      title: 'Videoyu beğenmediyseniz',
      text: 'Video elinize geçtiği için para kendiliğinden dönmez. Videoda bir sorun varsa satıcıya yazın; satıcı her ödemeyi elle iade edebilir. Yasadan doğan haklarınız saklıdır: {terms}.',
    },
    {
      title: 'Ne kadar sürer?',
      text: 'Gelecek video kalmayınca Stripe’a hemen bildirir, Stripe onaylayana dek yineleriz. Sonrası bankanıza bağlıdır; hesabınızda görünmesi birkaç gün sürebilir.',
    },
    {
      title: 'Ödemeye bankanızda itiraz ederseniz',
      text: 'Sipariş beklemeye alınır. Gelmiş videolar sayfasında kalır; o ana dek gelmemiş olanlar artık gelmez. Kendiliğinden ne para çekilir ne iade edilir: kararı banka verir. Önce satıcıya yazmak genellikle daha hızlıdır.',
    },
    {
      title: 'Satıcıya nasıl ulaşırsınız?',
      text: 'Satıcıya yazın ve sipariş sayfanızın adresini ya da o adresteki, “cs_” ile başlayan sipariş numarasını verin. Sorunun ne olduğunu anlatın. Bu adres siparişinizi açar, bu yüzden başka kimseye vermeyin.\n\nKart numaranızı asla göndermeyin: ödemenizi bulmak için gerekmez.',
    },
  ],
}
