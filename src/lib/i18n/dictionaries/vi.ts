import type { Dictionary } from '../dictionary.ts'
import { jobs, pairing } from './vi/jobs.ts'
import { landing } from './vi/landing.ts'
import { legal } from './vi/legal.ts'
import { file, status } from './vi/status.ts'
import { notices } from './vi/notices.ts'
import { studio } from './vi/studio.ts'
import { uses } from './vi/uses.ts'
import { yourVideos } from './vi/your-videos.ts'

export const vi: Dictionary = {
  lang: 'vi',
  dir: 'ltr',
  name: 'Tiếng Việt',
  site: {
    tagline: 'Video AI, mua lẻ từng video',
    skipToContent: 'Đến nội dung chính',
    language: 'Ngôn ngữ',
    notFoundTitle: 'Không có trang này',
    notFoundText: 'Có thể liên kết bị gõ nhầm hoặc trang đã chuyển đi nơi khác.',
    home: 'Về trang chủ',
    playerWithoutScript: 'Trình phát này cần JavaScript.',
    footer:
      'Veo Kiosk là cửa hàng độc lập, không liên kết với Google. Veo là nhãn hiệu của Google LLC. Thanh toán qua Stripe.',
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
    invalid_request: 'Có gì đó chưa đúng trong biểu mẫu. Bạn xem lại mô tả rồi thử lại nhé.',
    unknown_price: 'Gói này không còn bán nữa. Hãy tải lại trang và chọn lại.',
    origin_not_allowed: 'Đơn hàng này gửi từ trang khác nên bị từ chối. Hãy đặt ngay tại đây.',
    idempotency_conflict:
      'Đơn hàng này đã được gửi với thông tin khác. Hãy tải lại trang rồi thử lại.',
    rate_limited: 'Quá nhiều đơn hàng cùng lúc. Hãy đợi một phút rồi thử lại.',
    payment_provider_error:
      'Dịch vụ thanh toán không phản hồi. Bạn không bị trừ tiền; hãy thử lại sau ít phút.',
    price_mismatch: 'Giá vừa thay đổi nên đơn hàng chưa được nhận. Bạn quay lại sau nhé.',
    not_configured: 'Cửa hàng chưa sẵn sàng. Bạn quay lại sau nhé.',
    invalid_signature: 'Thông báo này không có chữ ký của dịch vụ thanh toán.',
    invalid_id:
      'Liên kết này bị cắt hoặc đã thay đổi. Hãy kiểm tra xem liên kết có đầy đủ không; mỗi liên kết chứa tối đa 20 tệp.',
    generation_not_found:
      'Không có đơn hàng nào ở liên kết này. Hãy kiểm tra xem liên kết có đầy đủ không.',
    file_not_found: 'Không có tệp nào ở liên kết này. Có thể tệp đã bị xóa.',
    video_provider_error: 'Dịch vụ video không phản hồi. Chúng tôi vẫn đang thử lại.',
    video_provider_busy: 'Dịch vụ video đang bận. Chúng tôi vẫn đang thử lại.',
    video_failed: 'Dịch vụ video không tạo được video này.',
    video_refused: 'Dịch vụ video từ chối mô tả này.',
    video_timed_out: 'Video mất quá nhiều thời gian nên đã dừng lại.',
    submission_unknown:
      'Không rõ dịch vụ video đã nhận video này hay chưa, nên chúng tôi không đặt lại lần nữa. Bạn không phải trả tiền cho video này.',
    payment_failed: 'Thanh toán không thành công. Bạn không bị trừ tiền.',
    payment_expired: 'Thanh toán không hoàn tất kịp. Bạn không bị trừ tiền.',
    payment_refunded: 'Khoản thanh toán đã được hoàn lại.',
    payment_disputed: 'Khoản thanh toán đang bị khiếu nại ở ngân hàng nên đơn hàng tạm dừng.',
    sync_key_required: 'Thiết bị này chưa có mã cho các dự án. Hãy tải lại trang.',
    job_conflict: 'Dự án này đã được sửa trên thiết bị khác; bản bên đó được giữ lại.',
    job_deleted: 'Dự án này đã bị xóa trên thiết bị khác.',
    job_too_large: 'Dự án này quá lớn để lưu trực tuyến nên chỉ nằm trên thiết bị này.',
    job_unreadable: 'Dự án này chưa được lưu trọn vẹn nên không mở được.',
    too_many_jobs: 'Đã có 500 dự án. Hãy xóa bớt để lưu thêm.',
    storage_full: 'Hiện cửa hàng không còn chỗ cho dự án mới. Dự án vẫn nằm trên thiết bị này.',
    already_running: 'Dự án này đang chạy rồi, ở tab khác hoặc trên thiết bị khác.',
    daily_limit_reached: 'Hôm nay studio đã viết hết mức. Mai bạn quay lại nhé.',
    writer_busy: 'Biên kịch AI đang bận.',
    writer_unavailable: 'Biên kịch AI không phản hồi.',
    writer_timed_out: 'Biên kịch AI mất quá nhiều thời gian.',
    writer_refused: 'Biên kịch AI từ chối nội dung này. Hãy sửa kịch bản rồi bắt đầu lại.',
    writer_rejected: 'Studio chưa được cài đặt đúng. Chủ cửa hàng cần xem lại.',
    writer_unreadable:
      'Câu trả lời của biên kịch AI bị ngắt giữa chừng. Hãy tiếp tục từ đây, hoặc bắt đầu lại với ít cảnh hơn mỗi lần.',
    writer_broke_rules:
      'Biên kịch AI trả lời không đúng yêu cầu. Hãy tiếp tục từ đây, hoặc bắt đầu lại với ít cảnh hơn mỗi lần.',
    video_unavailable:
      'Không xem được video này. Video phải ở chế độ công khai và không phải phát trực tiếp.',
    run_stopped: 'Đã dừng lại.',
    prompt_blocked: 'Cửa hàng không quay nội dung này. Hãy mô tả khác đi.',
    shop_closed: 'Cửa hàng tạm ngừng nhận đơn. Bạn không bị trừ tiền; hãy quay lại sau nhé.',
    human_check_failed:
      'Cửa hàng cần xác minh bạn là người thật trước. Việc này làm ở trang chủ: hãy sao chép mô tả và đặt hàng ở đó.',
    nothing_to_choose: 'Đơn hàng này không còn gì để chọn nữa.',
    order_unfinished: 'Đơn hàng này chưa xong. Khi xong, bạn có thể xóa.',
    nothing_to_tell: 'Đơn hàng này không còn gì để báo nữa.',
    maintenance_token_required: 'Liên kết này chỉ dành cho chủ cửa hàng.',
    not_found: 'Không có gì ở liên kết này.',
    method_not_allowed: 'Liên kết này không nhận loại yêu cầu như vậy.',
    body_too_large: 'Nội dung gửi một lần quá dài.',
    unsupported_media_type: 'Yêu cầu được gửi ở dạng mà chúng tôi không đọc được.',
    database_unavailable: 'Hiện chưa truy cập được dữ liệu của cửa hàng. Hãy thử lại sau ít phút.',
    internal_error: 'Phía chúng tôi gặp trục trặc. Hãy thử lại sau ít phút.',
    network_error: 'Không có kết nối. Hãy kiểm tra mạng; chúng tôi sẽ tự thử lại.',
  },
}
