import type { LegalText } from '../../../legal-text.ts'

export const privacy: LegalText = {
  name: 'Gizlilik',
  title: 'Gizlilik',
  description:
    'Bu mağaza sizin hakkınızda neyi, nerede, ne kadar süre saklar, kime iletir ve bunları nasıl silersiniz? Üyelik, çerez ve izleme yok.',
  lead: 'Üyelik, çerez, ziyaret ölçümü, reklam, başka sitelerden yazı tipi yok. Geriye videolarınızı yapmak için gerekenler kalıyor; hepsi burada.',
  sections: [
    {
      title: 'Neyi, ne kadar süre saklıyoruz?',
      text: 'Şunlar mağazanın Cloudflare üzerinde çalışan veritabanındadır. Süresi dolan artık kullanılmaz ve biri aynı şeyi yeniden yaptığında silinir.',
      list: [
        {
          title: 'Siparişiniz',
          text: 'Metniniz, dili, görüntünün biçimi, fiyat, neyin ne zaman olduğu, ödemenin ve videoların numaraları ile adresleri. Adınız da kartınız da yok. Sipariş siz ödemeden önce kaydedilir ve ödenmiş olsun olmasın, siz silene dek kalır.',
        },
        {
          title: 'Stüdyodaki projeleriniz',
          text: 'Senaryolar, sahneler ve ayarlar: son değişiklikten sonra bitenler {completed}, bitmeyenler {unfinished}. Kodunuzun sağlama toplamı altında dururlar; kodun kendisi bizde yoktur. Bir projenin silindiği, içeriği olmadan {deletion} hatırlanır.',
        },
        {
          title: 'IP adresiniz',
          text: 'Tamamı, IPv6’da ise ilk yarısı; kimse bir şeyi çok sık yapmasın diye. Siparişten sonra {turn}, haber isteğinden sonra {notice} hesaba katılır; stüdyo kullanımından sonra, senaryonun sağlama toplamıyla birlikte {usage} saklanır.',
        },
        {
          title: 'Sonucu size nereden bildireceğimiz',
          text: 'Yalnızca siz isterseniz: e-posta adresiniz ya da tarayıcınızın bildirim servisindeki adresi. Siparişle birlikte durur, tek bir ileti için kullanılır, sonra unutulur; yalnızca bir e-posta gittiği not olarak kalır.',
        },
      ],
    },
    {
      title: 'Günlüğümüz',
      text: 'Bir şey ters giderse mağaza ne olduğunu ve siparişin ya da projenin numarasını not eder: metin, kod ve IP adresi olmadan.',
    },
    {
      title: 'Tarayıcınız neyi saklıyor?',
      text: 'Cihazınızda, düz metin olarak: baktığınız siparişler ve dosyalar, yazmakta olduğunuz metin, diliniz, stüdyo projeleri ve kodları. “{clear}” ve “{forget}” düğmeleri siparişleri ve projeleri kaldırır; tarayıcıda bu sitenin verilerini silerseniz hepsi gider.',
    },
    {
      title: 'Kim neyi alıyor?',
      text: 'Her birinin kendi gizlilik politikası vardır.',
      list: [
        {
          title: 'Stripe, ödeme için',
          text: 'Kendi sayfasına yazdıklarınızı, bizden de fiyatı, dili ve sipariş numarasını; metninizi asla. Satıcı orada ödemeyi ve Stripe’ın sizinle ilgili gösterdiklerini, örneğin e-posta adresinizi görür. Bunlar bizde saklanmaz.',
        },
        {
          title: 'SuperDuperAI ve Google (Veo), videolar için',
          text: 'Metninizi. Videoyu izleyen, onu video servisinden yükler; servis böylece izleyenin IP adresini öğrenir.',
        },
        {
          title: 'Google (Gemini), stüdyo için',
          text: 'Stüdyoya verdiğiniz senaryoyu ya da YouTube videosunun adresini.',
        },
        {
          title: 'Cloudflare, bu site için',
          text: 'Bu siteye gelen her isteği, IP adresinizle birlikte. Mağaza insan olduğunuzdan emin olmak istiyorsa, sipariş formuna dokunduğunuzda tarayıcınızı Cloudflare’in Turnstile hizmeti denetler.',
        },
        {
          title: 'Resend ya da tarayıcınızın bildirim servisi, haber vermek için',
          text: 'İstediyseniz, siparişinizin nasıl sonuçlandığını bildiren iletiyi, siparişin adresiyle: Resend e-posta adresinizle birlikte, bildirim servisi şifreli olarak.',
        },
      ],
    },
    {
      title: 'Videolarınızı kimler görebilir?',
      text: 'Siparişinizin adresi kimdeyse metninizi ve videolarınızı görür, bunları silebilir. Paylaşım bağlantısı yalnızca videoları gösterir. Hiçbiri bir yerde listelenmez, arama motorlarından da göstermemelerini isteriz.',
    },
    {
      title: 'Siparişi nasıl silersiniz?',
      text: 'Gelecek bir şey kalmayınca, ödemeye itiraz edilmediyse, sipariş sayfasında “{erase}” düğmesi olur. Metniniz ve videoların adresleri o zaman buradan silinir, bağlantıların hiçbiri bir şey göstermez. Satış kaydı kalır: fiyat, dil, biçim, zamanlar, ödemenin numaraları ve bir sağlama toplamı.\n\nVideo servisindeki kopyaları, Stripe’ın ödemeyle ilgili sakladıklarını ve birinin daha önce indirdiği ya da tarayıcıda açtığı şeyleri silemeyiz.',
    },
    {
      title: 'Haklarınız',
      text: 'Hakkınızda nelerin saklandığını satıcıya sorabilir, düzeltilmesini ya da silinmesini isteyebilirsiniz; adları bilmediğimiz için siparişinizin adresini verin. Bir şeyin doğru olmadığını düşünüyorsanız ülkenizin kişisel verileri koruma kurumuna da başvurabilirsiniz.',
    },
  ],
}
