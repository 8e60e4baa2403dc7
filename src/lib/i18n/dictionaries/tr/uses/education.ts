import type { UseText } from '../../../use-text.ts'

export const education: UseText = {
  name: 'Eğitim',
  summary: 'Dersi açan sekiz saniye: bakılacak bir yer, bir çağ ya da bir süreç.',
  title: 'Dersler ve kurslar için yapay zekâ videosu',
  description:
    'Derse kimsenin çekemeyeceği bir sahneyle başlayın: antik Efes, bir hücre, bir yanardağ. Veo 3 için nasıl yazılır, neyi denetlemeli, üç hazır prompt.',
  heading: 'Derse başlarken bir sahne',
  lead: 'İki bin yıl önce bir sokak, yaprağın içi, fırtınadan önce deniz: sekiz saniye bakmak, sınıfın soracak bir şey bulmasına yeter.',
  advice: {
    title: 'Ders için klip nasıl yazılır?',
    list: [
      {
        title: 'Kanıt değil, durum gösterin',
        text: 'Veo olası görüneni çeker; bu, doğrusu olmayabilir. Yerlerde, çağlarda, hava olaylarında, hayvanlarda ve duygularda iyidir. Kesin sayılarda, haritalarda, formüllerde, makinelerde ve vücut kesitlerinde kötüdür.',
      },
      {
        title: 'Doğru olması gerekeni yazın',
        text: 'Anlatacağınız ayrıntıları yazın: “taş ağırlıklar asılı ahşap dokuma tezgâhı”, “yaprak damarları, ışık yukarıdan”. Yazmadığınızı bugünün alışılmışıyla doldurur.',
      },
      {
        title: 'Sakin bir kamera',
        text: 'Sabit bir görüntü ya da tek bir yavaş kayış bakmak için zaman tanır. Net, düzgün ışık ve ortada tek bir şey isteyin. Projeksiyona yatay (16:9), telefona dikey (9:16) uyar.',
      },
      {
        title: 'Sesi de duyulsun',
        text: 'Bir demirci ocağı, çadır bezine yağan yağmur, başka yüzyıldan bir çarşı: ses, bir yeri yapılarından daha iyi anlatır. Üstüne siz konuşacaksanız “konuşma yok, müzik yok” yazın.',
      },
      {
        title: 'Sözler slaytınızda dursun',
        text: 'Etiketler, tarihler ve oklar bozuk çıkar. “Yazı yok” deyin, onları klibin üstüne kendiniz koyun.',
      },
    ],
  },
  prompts: [
    {
      title: 'Antik Efes’te sabah',
      text: 'Antik Efes’te dar bir sokak, birinci yüzyıl, sabahın erken saati. Kamera yürüyüş hizasında ileri süzülüyor: bir fırıncı taş fırından yuvarlak ekmekler çıkarıyor, bir kadın çeşmede testisini dolduruyor, katırlı araba iri taşların üstünde takırdıyor. Alçak güneş, ışıkta toz. Tekerlek, su, seslenmeler. Yazı yok, modern eşya yok.',
    },
    {
      title: 'Yaprağın içinde',
      text: 'Yeşil bir yaprağın içinde mikroskobik yolculuk, anlaşılır bir bilimsel animasyon. Kamera yuvarlak, saydam hücrelerin arasında süzülüyor; küçük yeşil diskler duvarlar boyunca kayıyor, yukarıdan sıcak ışık düşüyor. Sakin tempo, yumuşak derinlik, yeşil ve altın. Hafif, havadar bir uğultu. Etiket yok, yazı yok, konuşma yok.',
    },
    {
      title: 'Patlamadan önce',
      text: 'Geniş plan, sabit kamera. Akşam, Anadolu’da yeşil bir vadinin üstünde karlı bir yanardağ. İnce, gri bir kül sütunu yükselmeye başlıyor ve rüzgârla yana yatıyor; öndeki kavaklardan kuşlar havalanıyor. Doğal ışık, belgesel görünümü. Giderek artan derin bir gümbürtü, kanat sesleri, sonra sessizlik. İnsan yok, yazı yok.',
    },
  ],
  questions: {
    title: 'Ders klipleri hakkında sorular',
    list: [
      {
        title: 'Klipte görülen doğru mu?',
        text: 'Her zaman değil. Sınıftan önce siz izleyin, bir öğrencinin çizimine bakar gibi. Bulduğunuz hata iyi bir alıştırmadır: Burada yanlış olan ne?',
      },
      {
        title: 'Tarihteki kişileri gösterebilir mi?',
        text: 'Veo gerçek kişileri geri çevirir. Onun yerine çağlarını gösterin: atölyeyi, gemiyi, meydanı; içinde hayalî insanlarla.',
      },
      {
        title: 'Öğrencilere izlemek için hesap gerekir mi?',
        text: 'Hayır. Her videonun kendi sayfası vardır, bağlantısı her cihazda açılır. İnterneti olmayan bir sınıf için dosyayı önceden indirin.',
      },
      {
        title: 'Bir klip bütün bir konuyu anlatır mı?',
        text: 'Sekiz saniye konuyu açar; anlatan sizsiniz. Birkaç adım varsa her biri için aynı bakış noktasından bir klip yazın, aralarında durup sırada ne olduğunu sorun.',
      },
    ],
  },
  sample: {
    title: 'Güneşin çevresinde gezegenler',
    text: 'Yatay bir animasyon: parlayan bir güneşin çevresinde dört gezegen dönüyor, içtekiler dıştakilerden daha hızlı.',
  },
}
