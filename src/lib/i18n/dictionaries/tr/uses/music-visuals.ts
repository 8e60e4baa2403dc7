import type { UseText } from '../../../use-text.ts'

export const musicVisuals: UseText = {
  name: 'Müzik görselleri',
  summary: 'Bir parça, sahne ekranı ya da hareketli kapak için görüntüler.',
  title: 'Şarkınız için yapay zekâ ile video ve loop',
  description:
    'Şarkılar, konserler ve hareketli kapaklar için Veo 3’ün sözlerinizden çektiği görseller. Tempo, loop, kamera ve müziğe oturan üç prompt.',
  heading: 'Müziğiniz için görüntü',
  lead: 'Nakarat büyüyen bir görüntü ister, giriş ise neredeyse hiç kıpırdamayanı. Işığın ve hareketin sözleriyle anlatın, altına kendi parçanızı koyun.',
  advice: {
    title: 'Müzik için nasıl yazılır?',
    list: [
      {
        title: 'Ölçüyle sayın',
        text: 'Sekiz saniye, dakikada 120\u00a0vuruşta 4/4’lük dört ölçü, 90\u00a0vuruşta üç ölçü eder. Bu süreye tek bir hareket yerleştirin: açılır, yükselir, kırılır. Sonra kurguda vuruşa göre kesin.',
      },
      {
        title: 'Tek bir hareket verin',
        text: '“Süzülüyor”, “nabız gibi atıyor”, “içe doğru kıvrılıyor”, “aşırı ağır çekimde”: fiil konudan daha belirleyicidir. Düzgün bir harekette klibin hızını sonradan temponuza uydurabilirsiniz.',
      },
      {
        title: 'İki renk, koyu bir zemin',
        text: 'Solistin ya da bir başlığın arkasındaki görüntü yer bırakmalı. Siyah üstünde koyu mavi ve kehribar bütün bir konseri taşır; bu renkleri her promptta yazın, klipler birbirine ait olsun.',
      },
      {
        title: 'Sessizlik isteyin',
        text: 'Veo her klibe ses de üretir. Üstüne sizinki geleceği için “yalnızca hafif oda sesi, müzik yok” yazın, kurguda da sesi kapatın.',
      },
      {
        title: 'Yapamadıklarını bilin',
        text: 'Parçanızı duymaz, dudakları şarkı sözlerinize uyduramaz, gerçek bir şarkıcıyı gösteremez; görüntüdeki şarkı sözleri de yanlış çıkar.',
      },
    ],
  },
  prompts: [
    {
      title: 'Ebru ve kehribar',
      text: 'Aşırı ağır çekim, makro. Kehribar rengi ebru boyası siyah suda açılıp ağır ağır içe doğru kıvrılıyor, ışık alttan geliyor; ince altın tozu akıntıyı izliyor. Sabit kamera, ortalanmış görüntü; çevre simsiyah, son kare ilk kareye benziyor. Yalnızca hafif oda sesi, müzik yok, konuşma yok, yazı yok.',
    },
    {
      title: 'Gece yolu',
      text: 'Gece, bomboş bir Ege sahil yolunda giden arabanın arka koltuğundan görüntü. Turuncu lambalar düzenli bir ritimle geçip ön panelin üstünden kayıyor; sağda deniz mavi mavi parlıyor. Kamera çok yavaş ileri süzülüyor. Grenli, yumuşak odak, 1980’lerin renkleri. Yalnızca motor sesi, müzik yok, görünürde kimse yok, yazı yok.',
    },
    {
      title: 'Dumandan dansçı',
      text: 'Dikey görüntü. Karanlık bir sahnede beyaz dumandan bir dansçı dönüyor; her dönüşte kolları dağılıp yeniden oluşuyor. Soldan tek bir sert ışık, arkada koyu mor. Kamera ayaklarından başının üstüne doğru ağır ağır yükseliyor. Nefes ve yumuşak adımlar, müzik yok, yazı yok.',
    },
  ],
  questions: {
    title: 'Müzik görselleri hakkında sorular',
    list: [
      {
        title: 'Parçamı da gönderebilir miyim?',
        text: 'Hayır. Yalnızca metin alıyoruz. Tempoyu ve havayı anlatın, “ağır, yoğun, gelgit gibi” deyin; görüntüyle parçayı kurguda birleştirin.',
      },
      {
        title: 'Bütün bir şarkıyı nasıl doldururum?',
        text: 'Geri dönen birkaç kliple. Sırayla kesilen ve sakin bölümlerde yarı hızda oynatılan üç dört görüntü, şarkıyı yirmi farklı görüntüden daha iyi taşır.',
      },
      {
        title: 'Klip atlamadan döngüye girer mi?',
        text: 'Tam oturduğu nadirdir. Duman, su, yağmur ve ışıklar ek yerini gizler: son saniyeyi yumuşak bir geçişle ilk saniyenin üstüne bindirin.',
      },
      {
        title: 'Sahne için 720p yeter mi?',
        text: 'Yumuşak görüntüler için evet: sis, ışık, su, bulanıklık. İnce çizgiler ve yüzler büyük ekranda kaba durur. Ekranlar için yatay, telefondaki kapaklar için dikey biçimi seçin.',
      },
    ],
  },
  sample: {
    title: 'Işığın çevresinde çubuklar',
    text: 'Yatay bir animasyon: yuvarlak bir ışığın iki yanında çubuklar sekiz yumuşak sesin ritmiyle inip çıkıyor, ışık da onlarla birlikte atıyor.',
  },
}
