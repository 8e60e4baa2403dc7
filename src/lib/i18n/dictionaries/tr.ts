import type { Dictionary } from '../dictionary.ts'
import { jobs, pairing } from './tr/jobs.ts'
import { landing } from './tr/landing.ts'
import { legal } from './tr/legal.ts'
import { file, status } from './tr/status.ts'
import { notices } from './tr/notices.ts'
import { studio } from './tr/studio.ts'
import { uses } from './tr/uses.ts'
import { yourVideos } from './tr/your-videos.ts'

export const tr: Dictionary = {
  lang: 'tr',
  dir: 'ltr',
  name: 'Türkçe',
  site: {
    tagline: 'Tek tek satılan yapay zekâ videoları',
    skipToContent: 'İçeriğe geç',
    language: 'Dil',
    notFoundTitle: 'Böyle bir sayfa yok',
    notFoundText: 'Adres yanlış yazılmış ya da sayfa taşınmış olabilir.',
    home: 'Ana sayfaya dön',
    playerWithoutScript: 'Bu oynatıcı için JavaScript gerekir.',
    footer:
      'Veo Kiosk bağımsız bir mağazadır, Google ile bağlantısı yoktur. Veo, Google LLC’nin ticari markasıdır. Ödemeler Stripe üzerinden alınır.',
  },
  landing,
  uses,
  legal,
  status,
  file,
  yourVideos,
  jobs,
  pairing,
  studio,
  notices,
  errors: {
    invalid_request: 'Formda bir yanlışlık var. Metninizi kontrol edip yeniden deneyin.',
    unknown_price: 'Bu teklif artık satışta değil. Sayfayı yenileyip tekrar seçin.',
    origin_not_allowed:
      'Sipariş başka bir siteden geldiği için reddedildi. Lütfen bu sayfadan sipariş verin.',
    idempotency_conflict:
      'Bu sipariş daha önce başka bilgilerle gönderilmiş. Sayfayı yenileyip yeniden deneyin.',
    rate_limited: 'Arka arkaya çok fazla sipariş geldi. Bir dakika bekleyip yeniden deneyin.',
    payment_provider_error:
      'Ödeme servisi yanıt vermedi. Para çekilmedi; birazdan yeniden deneyin.',
    price_mismatch: 'Fiyat az önce değişti, bu yüzden satış yapılmadı. Lütfen daha sonra uğrayın.',
    not_configured: 'Mağaza henüz kurulmadı. Lütfen daha sonra uğrayın.',
    invalid_signature: 'Mesajda ödeme servisinin imzası yok.',
    invalid_id:
      'Adres kesilmiş ya da değişmiş. Bağlantının tam olduğundan emin olun; bir bağlantıda en çok 20 dosya olabilir.',
    generation_not_found: 'Bu adreste bir sipariş yok. Bağlantının tam olduğundan emin olun.',
    file_not_found: 'Bu adreste bir dosya yok. Silinmiş olabilir.',
    video_provider_error: 'Video servisi yanıt vermedi. Denemeye devam ediyoruz.',
    video_provider_busy: 'Video servisi yoğun. Denemeye devam ediyoruz.',
    video_failed: 'Video servisi bu videoyu hazırlayamadı.',
    video_refused: 'Video servisi bu metni kabul etmedi.',
    video_timed_out: 'Video çok uzun sürdüğü için beklemeyi bıraktık.',
    submission_unknown:
      'Video servisinin bu videoyu alıp almadığını öğrenemedik, bu yüzden ikinci kez göndermedik. Bunun için para ödemezsiniz.',
    payment_failed: 'Ödeme gerçekleşmedi. Para çekilmedi.',
    payment_expired: 'Ödeme zamanında tamamlanmadı. Para çekilmedi.',
    payment_refunded: 'Ödeme iade edildi.',
    payment_disputed: 'Ödemeye bankada itiraz edildi, bu yüzden sipariş beklemede.',
    sync_key_required: 'Bu cihazda projeler için bir kod yok. Sayfayı yenileyin.',
    job_conflict: 'Bu proje başka bir cihazda değiştirildi; oradaki kopya korundu.',
    job_deleted: 'Bu proje başka bir cihazda silindi.',
    job_too_large: 'Bu proje çevrim içi saklanamayacak kadar büyük. Bu cihazda kalıyor.',
    job_unreadable: 'Bu proje eksik kaydedilmiş, açılamıyor.',
    too_many_jobs: 'Şimdiden 500 proje var. Yenilerini saklamak için bazılarını silin.',
    storage_full: 'Mağazada şu anda yeni projelere yer yok. Proje bu cihazda kalıyor.',
    already_running: 'Bu proje zaten başka bir sekmede ya da cihazda çalışıyor.',
    daily_limit_reached: 'Stüdyo bugünlük yazabileceğini yazdı. Yarın yine gelin.',
    writer_busy: 'Senarist meşgul.',
    writer_unavailable: 'Senarist yanıt vermedi.',
    writer_timed_out: 'Senaristin yanıtı çok uzun sürdü.',
    writer_refused: 'Senarist bu içeriği yazmak istemedi. Senaryoyu değiştirip baştan başlayın.',
    writer_rejected: 'Stüdyo doğru kurulmamış. Bunu site sahibinin düzeltmesi gerekiyor.',
    writer_unreadable:
      'Senaristin yanıtı yarıda kesildi. Buradan devam edin ya da daha küçük parçalarla baştan başlayın.',
    writer_broke_rules:
      'Senaristin yanıtı istenen gibi değildi. Buradan devam edin ya da daha küçük parçalarla baştan başlayın.',
    video_unavailable: 'Bu video okunamıyor. Herkese açık olmalı, canlı yayın olmamalı.',
    run_stopped: 'Yazma durduruldu.',
    prompt_blocked: 'Bu mağaza böyle şeyler çekmiyor. Başka kelimelerle anlatın.',
    shop_closed: 'Mağaza şu anda sipariş almıyor. Para çekilmedi; daha sonra uğrayın.',
    human_check_failed:
      'Mağaza önce insan olduğunuzu doğruluyor. Bu, ana sayfada yapılıyor: metni kopyalayıp oradan sipariş verin.',
    nothing_to_choose: 'Bu siparişte artık seçilecek bir şey yok.',
    order_unfinished: 'Bu sipariş henüz bitmedi. Bitince silebilirsiniz.',
    nothing_to_tell: 'Bu siparişle ilgili haber verilecek bir şey kalmadı.',
    maintenance_token_required: 'Bu adres mağaza sahibi içindir.',
    not_found: 'Bu adreste bir şey yok.',
    method_not_allowed: 'Bu adres böyle istekleri kabul etmiyor.',
    body_too_large: 'Bir seferde çok fazla metin geldi.',
    unsupported_media_type: 'İstek, okuyamadığımız bir biçimde gönderildi.',
    database_unavailable: 'Kayıtlarımıza şu anda ulaşılamıyor. Birazdan yeniden deneyin.',
    internal_error: 'Bizde bir şeyler ters gitti. Birazdan yeniden deneyin.',
    network_error: 'Bağlantı yok. İnternetinizi kontrol edin; biz kendiliğinden yeniden deniyoruz.',
  },
}
