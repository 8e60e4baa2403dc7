import type { UseText } from '../../../use-text.ts'

export const realEstate: UseText = {
  name: 'Emlak',
  summary: 'Bir emlak ofisi için atmosfer ve semt; asla mülkün kendisi değil.',
  title: 'Emlak için yapay zekâ ile atmosfer videosu',
  description:
    'Sabah ışığı, sakin bir sokak, yazın bir teras: emlak ofisleri için Veo 3 atmosfer klipleri. Asla gerçek mülk değil. Nasıl yazılır, nasıl etiketlenir?',
  heading: 'Bir semtin havası, hareket hâlinde',
  lead: 'Fotoğraflar odaları gösterir. Sekiz saniyelik bir klip, böyle bir yerde sabahın nasıl olduğunu gösterebilir. Mülkün kendisini asla göstermez; sayfanız da bunu söylemelidir.',
  advice: {
    title: 'Atmosfer klibi nasıl yazılır?',
    list: [
      {
        title: 'Yalnızca atmosfer ve semt',
        text: 'Veo her duvarı, her pencereyi uydurur. Gerçek bir dairenin yanındaki uydurma mutfak, kiralayanı ya da satın alanı yanıltır. Klipleri ofisin sitesinde, bültende, bir semtin ya da yaşam tarzının filminde kullanın; ilana fotoğraf koyun.',
      },
      {
        title: 'Saatle başlayın',
        text: '“Gün doğumundan hemen sonra”, “mavi saat, lambalar yanıyor”: saat ışığı, rengi ve etrafta kimin olduğunu belirler. Sonra mevsim, sonra yer.',
      },
      {
        title: 'Bir misafir gibi ilerleyin',
        text: 'Göz hizasında yavaş bir yürüyüş, çit boyunca bir süzülüş, manzaraya açılan bir perde. Çatıların üstünden uçuşlar herkesinkine benzer. Web sitesine yatay (16:9), hikâyeye dikey (9:16) uyar.',
      },
      {
        title: 'Orada insanlar yaşasın',
        text: 'Biri çiçek suluyor, bir çocuk kızak çekiyor, kafe sandalyelerini çıkarıyor. Arkadan ya da uzaktan görülen kişi hayalî kalır, kimsenin portresi olmaz.',
      },
      {
        title: 'Sokağı dinleyin',
        text: 'Kuşlar, iki sokak ötede bir tramvay, bisiklet zili. Gerçek sokağın tutamayacağı sözü vermeyin: yol geçen yerde sessizlik olmaz.',
      },
    ],
  },
  prompts: [
    {
      title: 'Pazar sabahı',
      text: 'Yaz başı, gün yeni doğmuş; küçük ön bahçeli, eski cumbalı evlerin sakin sokağı. Kamera göz hizasında begonvillerin ve park etmiş bisikletlerin yanından ağır ağır ilerliyor; ileride, arkadan görülen bir adam kaldırıma kahvenin sandalyelerini diziyor. Uzun, yumuşak gölgeler. Serçeler, çay bardakları, uzakta tramvay. Yazı yok, tabela yok.',
    },
    {
      title: 'Perdeler açılıyor',
      text: 'Aydınlık, neredeyse boş bir odanın içinden: keten perdeler ağır ağır aralanıyor, zeytin ağaçlı bir teras ve çok aşağıda Ege görünüyor. Kamera açık kapıya doğru süzülüyor. Sıcak sabah ışığı ahşap zeminde ilerliyor. Rüzgâr, perde halkaları, uzak dalgalar. Görünürde kimse yok, yazı yok.',
    },
    {
      title: 'İlk kar',
      text: 'Dikey görüntü, kışın mavi saat. Yapraksız bir çınarın durduğu küçük meydana iri taneler yağıyor; çevredeki pencereler birer birer aydınlanıyor, arkadan görülen bir çocuk kızağını çekerek meydanı geçiyor. Kamera kardan çatılara doğru ağır ağır yükseliyor. Boğuk adımlar, uzaktan bozacının sesi, içeriden gülüşmeler. Yazı yok.',
    },
  ],
  questions: {
    title: 'Emlak klipleri hakkında sorular',
    list: [
      {
        title: 'Dairemi ya da evimi çekebilir mi?',
        text: 'Hayır. Sözlerden çeker, mülkünüzü hiç görmemiştir. Ne kadar iyi anlatırsanız anlatın, odalar başka odalar olur. Böyle bir klibi ilan fotoğraflarının arasına koymayın.',
      },
      {
        title: 'Böyle bir klibi nasıl etiketlemeliyim?',
        text: 'Yanına, kimsenin gözünden kaçmayacak sözlerle: “Yapay zekâyla yapılmış atmosfer filmi. Mülkü göstermez.” Ülkenizin reklam ve yapay zekâ kuralları daha fazlasını isteyebilir.',
      },
      {
        title: 'Şehrimin adını yazabilir miyim?',
        text: 'Yazabilirsiniz; ona benzeyen, ama sokakları yanlış bir yer çıkar. Bunun yerine tipik olanı anlatın: cumbalı evler, bir iskele, çınarlar. O zaman kimse var olmayan bir köşeyi aramaz.',
      },
      {
        title: 'Böyle bir klip en çok nerede işe yarar?',
        text: 'Bir sayfanın başında, bilgilerden önce: ofisin ana sayfasında, bir semt rehberinde, ev arayanlara giden bir e-postada. Karar verilen yerde yalnızca gerçek görüntüler işe yarar.',
      },
    ],
  },
  sample: {
    title: 'Çatıların üstünde gün doğumu',
    text: 'Yatay bir animasyon: güneş bir şehrin çatıları ardından doğuyor, gökyüzü petrol yeşilinden altına dönüyor, ışıklı pencereler birer birer sönüyor.',
  },
}
