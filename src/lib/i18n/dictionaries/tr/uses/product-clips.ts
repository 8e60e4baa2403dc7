import type { UseText } from '../../../use-text.ts'

export const productClips: UseText = {
  name: 'Ürün videoları',
  summary: 'Daha stüdyo tutmadan mağaza sayfası, reklam ya da lansman için atmosfer çekimleri.',
  title: 'Yapay zekâ ile sesli ürün videosu',
  description:
    'Ürüne yakışan atmosferi Veo 3 çeksin: ışık, doku, buhar, ses. Prompt nasıl yazılır, üç hazır örnek ve Veo’nun gösteremedikleri.',
  heading: 'Stüdyosuz ürün videosu',
  lead: 'Ağır ağır bir dönüş, bir damla su, bir ışık şeridi: bir ürünün verdiği hissi anlatan sekiz saniye. Siz çekimi yazın, Veo 3 sesiyle birlikte çeksin.',
  advice: {
    title: 'Ürün çekimi nasıl yazılır?',
    list: [
      {
        title: 'Sizin ürününüz değil, benzeri',
        text: 'Veo ürününüzü hiç görmedi; sözlerinize uyan bir şişe, ayakkabı ya da lamba hayal eder. Klibi açılış, arka plan ve reklam fikri için kullanın; ürünün satıldığı sayfaya gerçeğinin fotoğrafını koyun.',
      },
      {
        title: 'Tek nesne, tek hareket',
        text: 'Sekiz saniyeye bir fikir sığar. Ya nesne döner ya kamera yaklaşır ya da nesneye bir şey olur: su akar, buhar yükselir, kapak açılır. Objektifi de söyleyin: dokular için “makro”, bir oda için “geniş açı”.',
      },
      {
        title: 'Asıl malzeme ışık',
        text: 'Cam arkadan ışık ister, metal yandan gelen yumuşak pencere ışığı, yemek ise alçak sabah güneşi. Işığın nereden geldiğini ve arka planı yazın: koyu arduvaz, keten, ıslak taş.',
      },
      {
        title: 'Dokunuşun sesini isteyin',
        text: 'Bir tık sesi, dökülen su, katlanan kâğıt. Üstüne kendi sesinizi koyacaksanız “müzik yok, konuşma yok” diye ekleyin.',
      },
      {
        title: 'Etiket yok, logo yok',
        text: 'Harfler harfe benzer ama okunmaz, logo da hiçbir zaman sizinki olmaz. “Sade, etiketsiz” diye isteyin, adı kurguda ekleyin.',
      },
    ],
  },
  prompts: [
    {
      title: 'Karanlıkta bir koku',
      text: 'Makro çekim: ıslak siyah arduvazın üzerinde sade, etiketsiz bir cam parfüm şişesi, yanında tek bir gül yaprağı. Kamera şişenin çevresinde ağır ağır dönerken ince, sıcak bir ışık şeridi arkadan camın üzerinde geziniyor. Hafif bir sis süzülüyor. Koyu petrol yeşili arka plan. Yumuşak bir çınlama ve tek bir su damlası. Yazı yok, konuşma yok.',
    },
    {
      title: 'İlk fincan kahve',
      text: 'Masa hizasında yakın plan: bakır cezveden el yapımı kil fincana Türk kahvesi dökülüyor, buharı soldan gelen alçak sabah güneşinde kıvrılıyor. Kamera köpüklü koyu yüzey görüntüyü doldurana dek yaklaşıyor. Keten örtü, ceviz masa, yumuşak gölgeler. Dökülen kahvenin sesi, sakin bir mutfak. Müzik yok, yazı yok.',
    },
    {
      title: 'Ayakkabı yere iniyor',
      text: 'Dikey görüntü. Logosuz, sade, beyaz bir koşu ayakkabısı ağır çekimde Kapadokya’nın açık renkli toprağına düşüyor, halka halka toz kaldırıyor ve öylece duruyor. Alçak kamera, sağdan sert akşam güneşi, bulutsuz gökyüzü. Tok bir ses, dökülen kum taneleri, hafif rüzgâr. Görüntüde yazı yok.',
    },
  ],
  questions: {
    title: 'Ürün videoları hakkında sorular',
    list: [
      {
        title: 'Ürünümün fotoğrafını gönderebilir miyim?',
        text: 'Hayır. Burada videolar yalnızca sözlerden çekilir. Rengi, malzemeyi ve biçimi elinizden geldiğince ayrıntılı anlatın; ürününüzün ikizini değil, bir akrabasını bekleyin.',
      },
      {
        title: 'Hangi biçimi seçmeliyim?',
        text: 'Mağaza sayfası ya da ekran için yatay (16:9), telefondaki reklamlar için dikey (9:16). Birini ötekine kırpmak görüntünün üçte ikisini götürür; sahneyi her biçimde birer kez sipariş edin.',
      },
      {
        title: 'Birkaç klip nasıl seri olur?',
        text: 'Işık, arka plan ve objektifle ilgili cümleleri kelimesi kelimesine koruyun, yalnızca nesneyi değiştirin. Klipler aynı serinin parçası gibi görünür.',
      },
      {
        title: 'Bir fikri denemek kaça gelir?',
        text: 'Bir klip {single}, aynı metnin üç çekimi {triple}. Çekim önemliyse üç tane alın, çünkü her biri farklı çıkar; hâlâ kelimeleri değiştiriyorsanız bir tane yeter.',
      },
    ],
  },
  sample: {
    title: 'Döner tablada şişe',
    text: 'Yatay bir animasyon: ağır ağır dönen bir tablanın üzerinde sade bir şişe duruyor, camın üzerinde sıcak bir ışık şeridi geziniyor.',
  },
}
