import type { UseText } from '../../../use-text.ts'

export const socialShorts: UseText = {
  name: 'Sosyal medya videoları',
  summary: 'Reels, Shorts ve TikTok için her şeyi sekiz saniyede söyleyen dikey klipler.',
  title: 'Reels, Shorts ve TikTok için yapay zekâ videosu',
  description:
    'Metninizden konuşmalı, sesli, sekiz saniyelik dikey (9:16) klipler. Veo 3’ün çekebileceği bir giriş nasıl yazılır, ayrıca üç hazır prompt.',
  heading: 'Daha ilk saniyede başlayan kısa videolar',
  lead: 'Dikey bir görüntü, bir ses, bir sürpriz: kısa videoya az şey yeter, ama hemen gerekir. Tek bir çekim olarak yazın, Veo 3 sesiyle birlikte çeksin.',
  advice: {
    title: 'Kısa video nasıl yazılır?',
    list: [
      {
        title: 'Önce sürpriz',
        text: 'Kimse girişi beklemez. Prompta en tuhaf şeyle başlayın, klip de öyle başlasın: asansördeki keçi, nefes alan pasta. Sekiz saniyenin kalanı bunu açıklayabilir.',
      },
      {
        title: 'Dikey görüntü için kurun',
        text: 'Formda dikey biçimi (9:16) seçin ve ona göre yazın: belden yukarı bir kişi, bir merdiven, bir şelale, bize yukarıdan bakan biri. Yan yana iki kişi zor sığar. Alttaki üçte birlik bölümü sakin bırakın; uygulamalar düğmelerini oraya koyar.',
      },
      {
        title: 'Tek bir replik',
        text: 'Yaklaşık on beş kelime sığar. Kimin, nasıl söylediğini yazın: yorgun bir fırıncı kameraya “…” diyor. Fazlası ya aceleye gelir ya yarıda kesilir.',
      },
      {
        title: 'Telefonla çekilmiş gibi',
        text: '“Elde, kol mesafesinden” bir arkadaşın videosu gibi durur; “sabit kamera” espriyi daha kuru yapar. İkisinden biri yeter.',
      },
      {
        title: 'Görüntüde yazı olmasın',
        text: 'Altyazılar, tabelalar ve adlar bozuk çıkar. Promptu “altyazı yok, yazı yok” diye bitirin, yazıyı uygulamada ekleyin; orada sesli de okutulabilir.',
      },
    ],
  },
  prompts: [
    {
      title: 'Asansördeki keçi',
      text: 'Dikey görüntü, elde telefonla çekilmiş gibi. Asansörün kapısı açılıyor: canı sıkılmış üç plaza çalışanının arasında minik gri ceketli bir keçi, gözünü dikmiş bize bakıyor. Keçi çiğniyor, sonra sakince “Dördüncü kat, lütfen” diyor. Soğuk floresan ışık, hafif asansör müziği, bir çınlama, bir öksürük. Altyazı yok, yazı yok.',
    },
    {
      title: 'Yağmur durunca',
      text: 'Dikey görüntü. Gece, İstanbul’da kalabalık bir sokak. Sarı yağmurluklu genç bir kadın parmağını şıklatıyor ve bütün damlalar havada donuyor. Kameraya doğru yürürken damlaları boncuk gibi kenara itiyor. Islak taşlarda renkli ışıklar, sığ alan derinliği. Yağmurun gürültüsü birden kesiliyor, yalnızca kalın bir uğultu kalıyor. Yazı yok.',
    },
    {
      title: 'En küçük mutfak',
      text: 'Dikey görüntü, makro. Başparmak kadar bir aşçı, mum ateşinde madeni para kadar bir gözlemeyi çeviriyor; yanında dev gibi duran sıradan bir çay kaşığı. Başını kaldırıp “Kahvaltı neredeyse hazır” diyor. Sıcak mum ışığı, arkada bulanık bir mutfak. Minik cızırtılar, tavanın sürtünmesi. Altyazı yok.',
    },
  ],
  questions: {
    title: 'Kısa videolar hakkında sorular',
    list: [
      {
        title: 'Sekiz saniyeden uzun olabilir mi?',
        text: 'Tek bir klip olamaz. İki üç çekim yazın, her birini sipariş edin, telefonunuzda birleştirin. Birkaç saniyede bir sert kesmeye orada herkes alışık.',
      },
      {
        title: 'Beni ya da ünlü birini gösterebilir mi?',
        text: 'Hayır. Veo gerçek kişileri geri çevirir. Sizinkine benzer bir yerde hayalî birini çekebilir, üstüne de siz konuşabilirsiniz.',
      },
      {
        title: 'Döngü hâlinde oynar mı?',
        text: 'Kendiliğinden değil. Sabit kamera ve başa benzeyen bir son isteyin, örneğin yeniden kapanan bir kapı. Ya da kurgu uygulamanız klibi önce ileri, sonra geri oynatsın.',
      },
      {
        title: 'İnsanlar hangi dilde konuşur?',
        text: 'Genellikle yazdığınız repliğin dilinde. Dilin adını da yazın: “Türkçe şöyle diyor: …”. En iyi kısa, gündelik cümleler çıkar; adlarda ve sayılarda tekler.',
      },
    ],
  },
  sample: {
    title: 'Karda büfe',
    text: 'Dikey bir animasyon: gece, iri ve sıcak renkli bir ayın altındaki küçük bir büfeye kar yağıyor, büfenin penceresi aydınlanıyor.',
  },
}
