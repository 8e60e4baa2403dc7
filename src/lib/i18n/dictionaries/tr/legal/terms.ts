import type { LegalText } from '../../../legal-text.ts'

export const terms: LegalText = {
  name: 'Koşullar',
  title: 'Satış koşulları',
  description:
    'Ne satın aldığınız, ne ödediğiniz, bir videonun ne zaman başarısız sayıldığı ve videoyla neler yapabileceğiniz. Sade bir dille.',
  lead: 'Burada ne satın alıyorsunuz, fiyatı ne, bir şey ters giderse ne olur?',
  sections: [
    {
      title: 'Ne satın alıyorsunuz?',
      text: 'Siz bir sahne anlatırsınız, Google’ın Veo 3 modeli de SuperDuperAI video servisi üzerinden ondan kısa, sesli bir video yapar. Bir video ya da aynı metnin üç çekimini alabilirsiniz. Fiyata nelerin dahil olduğu ana sayfada yazar.\n\nVeo’nun sahnenizi nasıl hayal edeceği elimizde değil: umduğunuzdan farklı çıkan bir video da teslim edilmiş sayılır.',
    },
    {
      title: 'Sipariş ve ödeme',
      text: 'Üye olmadan sipariş verirsiniz. Metniniz siparişle birlikte kaydedilir ve Stripe’ın ödeme sayfası açılır; sayfa {session} açık kalır. Ödemeden çıkarsanız para çekilmez, hiçbir şey de hazırlanmaz.\n\nBir video {single}, üç video {triple}. Bir kez ödersiniz, hiçbir şey kendiliğinden yenilenmez. Stripe ödemeyi ya da karttaki blokeyi onaylar onaylamaz iş başlar; bu yüzden ödenmiş bir sipariş, videolar hazırlanırken buradan iptal edilemez.',
    },
    {
      title: 'Elinize geçen için ödersiniz',
      text: 'Ya tutar, videolar hazır olana dek kartınızda yalnızca bloke edilir ya da para hemen alınır ve hazırlanamayanların payı geri döner. Ayrıntılar şurada: {refunds}.',
    },
    {
      title: 'Video ne zaman başarısız sayılır?',
      text: 'Olmayan video kendiliğinden yeniden denenir, toplam en çok {tries} kez. Video servisine son gönderilişinden sonra {deadline} içinde gelmeyen video başarısız sayılır; servise hiç ulaşılamıyorsa daha uzun bekleriz, yaklaşık {outage}. Servisin videoyu alıp almadığını öğrenemezsek ikinci kez sipariş etmeyiz; o da başarısız sayılır.',
    },
    {
      title: 'Metniniz reddedilirse',
      text: 'Veo, şiddet ya da gerçek kişiler içeren bazı sahneleri geri çevirir; arada bir zararsız bir sahneyi de yanlışlıkla reddeder. O zaman sipariş sayfanızda başka kelimeler yazmak ya da siparişi bitirmek için {choice} süreniz olur. Başka kelimeler için ek ücret ödemezsiniz; en çok {choices} kez değiştirebilirsiniz. Süre dolunca sipariş kendiliğinden biter.\n\nMağaza bazı kelimeleri daha siparişten önce de kabul etmeyebilir ya da bir süre kapanabilir. Bu durumda para çekilmez.',
    },
    {
      title: 'Sayfanız ve bağlantılarınız',
      text: 'Siparişinizin adresi kimdeyse metninizi ve videolarınızı görür; metni değiştirebilir, siparişi bitirebilir ya da silebilir. Bu adresi anahtarınız gibi koruyun. Paylaşım bağlantısı yalnızca videoları gösterir.\n\nDosyaları video servisi saklar; ne kadar süreyle, söz veremeyiz. Saklamak istediğinizi indirin.',
    },
    {
      title: 'Metniniz ve videolarınız',
      text: 'Mağaza bunlar üzerinde hak iddia etmez. Yasaların yasakladığı ya da başkasının hakkını çiğneyen bir şey sipariş etmeyin. Videoyu yayımlarken yapay zekâ ile yapıldığını belirtin; bazı ülkelerde bu zorunlu.',
    },
    {
      title: 'Stüdyo',
      text: 'Stüdyo, Google’ın Gemini modeliyle senaryoları sahnelere dönüştürür. Ücretsizdir, kullanım sayısı sınırlıdır. Biten proje {completed}, bitmeyen proje {unfinished} saklanır. Üyelik yerine bir kodunuz olur; kaybederseniz kurtaramayız.',
    },
    {
      title: 'Yasadan doğan haklarınız',
      text: 'Buradaki hiçbir şey, ülkenizin yasalarının size tüketici olarak tanıdığı hakları ortadan kaldırmaz; cayma hakkı ya da ayıplı maldan doğan haklar gibi. Bunları kullanmak için satıcıya yazın.',
    },
  ],
}
