import type { UseText } from '../../../use-text.ts'

export const storyboards: UseText = {
  name: 'Storyboard',
  summary: 'Daha ekip tutulmadan, filmin hareketli ve sesli çekimleri.',
  title: 'Yapay zekâ ile hareketli storyboard ve animatik',
  description:
    'Bir filmin, reklamın ya da sunumun çekimlerini sesli videoya çevirin. Veo 3 için çekim nasıl yazılır, başlamak için üç hazır prompt.',
  heading: 'Hareket eden storyboard',
  lead: 'Çizilmiş bir kare ne kadar hızlı, ne kadar gürültülü, ne kadar yakın olduğunu söylemez. Sekiz saniyelik bir klip bunu daha ekip tutulmadan yanıtlar.',
  advice: {
    title: 'Çekim nasıl yazılır?',
    list: [
      {
        title: 'Bir prompt, bir çekim',
        text: 'Çekim listesi gibi yazın: ölçek, açı, kamera hareketi, eylem. “Bel plan, göz hizası, yavaşça yaklaşan kamera; kadın mektubu katlıyor.” Klibin içinde kesme olabilir, ama yerini siz seçemezsiniz.',
      },
      {
        title: 'Setin diliyle konuşun',
        text: 'Pan, tilt, dolly, vinç, omuz kamerası, omuz üstü, netlik kaydırma: Veo bilinen terimleri izler. Her çekimde tek hareket isteyin; iki hareket birbirine karışır.',
      },
      {
        title: 'Karakterleri bir kez yazıp yineleyin',
        text: 'Her karakter için bir cümle tutun, örneğin “altmış yaşlarında bir kadın, kısa kır saçlar, kırmızı yağmurluk, hafif aksıyor”; bunu her çekime kelimesi kelimesine koyun. Mekân, saat ve renkler için de aynısını yapın.',
      },
      {
        title: 'Kurguyu ses anlatır',
        text: 'Ne duyulduğunu ve nereden geldiğini yazın: “duvarın ardından tren geçiyor, sonra sessizlik”. Müşteri ritmi, çizimdeki bir oktan daha iyi anlar.',
      },
      {
        title: 'Kâğıtta kalanlar',
        text: 'Birebir yüzler, çekimden çekime tutan konumlar ve yazılı her şey: jenerik, tabela, ekran. O kareleri çizin; hareketin, ışığın ya da duygunun belirlediği kareleri çektirin.',
      },
    ],
  },
  prompts: [
    {
      title: 'Mektup',
      text: 'Bel plan, göz hizası. Altmış yaşlarında, kısa kır saçlı, kırmızı yağmurluklu bir kadın şafakta mutfak penceresinin önünde bir mektup okuyor ve onu yavaşça katlıyor. Kamera ağır ağır gözlerine kadar yaklaşıyor. Dışarıda soğuk mavi ışık, arkasında tek bir sıcak lamba. Saat tıkırtısı, uzakta deniz, kâğıt hışırtısı. Müzik yok.',
    },
    {
      title: 'Kovalamaca başlıyor',
      text: 'Alçaktan takip çekimi, omuz kamerası. Yeşil formalı bir çocuk çarşının dar sokağından fırlayıp bize doğru koşuyor, bir kasa portakalı deviriyor; arkasından iki bekçi köşeyi dönüyor. Sert öğle güneşi, toz, yukarıda asılı çamaşırlar. Ayak sesleri, bağrışmalar, taşta yuvarlanan portakallar, hızlı bir davul. Yazı yok.',
    },
    {
      title: 'İstasyona varış',
      text: 'Vinçten çok geniş plan. Mor gökyüzünün altında, Doğu Anadolu’nun bembeyaz bir yaylasında minicik bir gözlem istasyonu; paletli tek bir araç ona doğru ilerliyor ve ardında düz bir iz bırakıyor. Kamera, araç görüntüyü doldurana dek ağır ağır alçalıyor. Rüzgâr, yaklaşan motor, telsiz cızırtısı. Solgun renkler, yazı yok.',
    },
  ],
  questions: {
    title: 'Storyboard hakkında sorular',
    list: [
      {
        title: 'Senaryodan başlayabilir miyim?',
        text: 'Evet. Bu mağazanın stüdyosu senaryoyu sekizer saniyelik numaralı sahnelere böler; her sahnenin düzenleyebileceğiniz, kopyalayabileceğiniz ya da çektirebileceğiniz bir promptu olur. Yazmak ücretsizdir, yalnızca çektirdiğiniz sahneleri ödersiniz.',
      },
      {
        title: 'Karakter her çekimde aynı görünür mü?',
        text: 'Aynı tanımı yinelerseniz benzer görünür, ama aynı olmaz: her klip baştan hayal edilir. Belirgin bir giysi, şapka ya da renk, göze yüz ayrıntılarından daha çok yardım eder.',
      },
      {
        title: 'Bitmiş film için yeterli mi?',
        text: '720p ve sekiz saniye karar vermek içindir, sinema salonu için değil. Klipleri animatik hâline getirin, gösterin, üzerinde anlaşılanı çekin.',
      },
      {
        title: 'Storyboard maliyetini nasıl düşük tutarım?',
        text: 'Her çekim bir kliptir: {single}. Görüşlerin ayrıldığı üç dört tanesini çektirin, gerisi çizim kalsın.',
      },
    ],
  },
  sample: {
    title: 'Dört kare',
    text: 'Yatay bir animasyon: bir storyboard’un dört karesi art arda aydınlanıyor, küçük bir figür ilkinden sonuncusuna yürüyor.',
  },
}
