import type { LandingText } from '../../landing-text.ts'
import { order } from './order.ts'

export const landing: LandingText = {
  title: 'Video AI có âm thanh từ mô tả của bạn',
  description:
    'Bạn tả một cảnh, Veo 3 của Google quay cảnh đó: video 720p dài 8 giây, có âm thanh, thường xong sau 2–5 phút. Trả tiền theo từng video, không cần tài khoản.',
  heading: 'Viết ra một cảnh, vài phút sau là xem được',
  lead: 'Veo 3 của Google biến mô tả của bạn thành video 720p dài 8\u00a0giây, có âm thanh, thường xong sau 2–\u20605\u00a0phút. Video có trang riêng để bạn xem, tải về và chia sẻ. Không cần tài khoản, không phí hằng tháng.',
  facts: [
    { title: 'Độ dài', text: '8 giây' },
    { title: 'Độ nét', text: '720p' },
    { title: 'Âm thanh', text: 'có sẵn' },
    { title: 'Thường xong sau', text: '2–5 phút' },
  ],
  order,
  steps: {
    title: 'Các bước tiếp theo',
    list: [
      {
        title: 'Bạn trả tiền trên trang Stripe',
        text: 'Mô tả của bạn được lưu cùng đơn hàng, rồi trang Stripe mở ra. Nếu đổi ý, bạn quay về đây và mô tả vẫn còn nguyên.',
      },
      {
        title: 'Veo 3 quay cảnh của bạn',
        text: 'Thanh toán xong, trang riêng của bạn mở ra và cho biết tiến độ. Thường mất 2–\u20605\u00a0phút. Bạn có thể đóng trang và quay lại sau.',
      },
      {
        title: 'Bạn xem và giữ lại video',
        text: 'Video hiện ngay trên trang đó. Hãy tải tệp về hoặc gửi liên kết cho ai đó: thiết bị nào cũng mở được.',
      },
    ],
  },
  price: {
    title: 'Bạn trả tiền cho những gì',
    text: 'Một video giá {single}. Ba bản quay của cùng một cảnh giá {triple}.',
    saving: 'Rẻ hơn {saving} so với mua lẻ ba video.',
    included: 'Đã gồm trong giá',
    includedList: [
      'Video 720p dài 8 giây',
      'Âm thanh: giọng nói, tiếng động và nhạc, theo mô tả của bạn',
      'Khung hình ngang hoặc dọc',
      'Trang riêng kèm liên kết để chia sẻ',
      'Tệp để tải về',
    ],
    excluded: 'Không gồm trong giá',
    excludedList: [
      'Chỉnh sửa hay quay thêm: mỗi bản quay thêm là một video nữa',
      'Video dài hơn hoặc nét hơn 720p',
      'Lưu trữ mãi mãi: bạn hãy tải tệp về',
      'Phí đổi ngoại tệ của ngân hàng bạn dùng, nếu có',
    ],
  },
  trust: {
    title: 'Trước khi trả tiền',
    list: [
      {
        title: 'Chỉ Stripe giữ thông tin thẻ',
        text: 'Bạn trả tiền trên trang của chính Stripe. Thông tin thẻ không bao giờ đến tay chúng tôi.',
      },
      {
        title: 'Giá trên nút là giá cuối cùng',
        text: 'Bạn chỉ trả một lần. Không tự động gia hạn, không phải nạp số dư.',
      },
      {
        title: 'Bạn chỉ trả cho video nhận được',
        text: 'Video không làm được thì không tốn đồng nào, và bạn không phải đòi lại tiền. Trang đơn hàng luôn cho biết khoản nào đang tạm giữ, đã trừ hay đã hoàn.',
      },
    ],
  },
  questions: {
    title: 'Hỏi và đáp',
    list: [
      {
        title: 'Mất bao lâu?',
        text: 'Thường là 2–\u20605\u00a0phút sau khi thanh toán. Hôm nào đông có thể lâu hơn; sau nửa tiếng chưa có kết quả thì video xem như hỏng và bạn không phải trả tiền.',
      },
      {
        title: 'Nếu video không làm được thì sao?',
        text: 'Veo từ chối một số cảnh, ví dụ bạo lực hoặc người thật, và thỉnh thoảng từ chối nhầm cả cảnh vô hại. Khi đó trang đơn hàng sẽ mời bạn mô tả khác đi mà không tốn thêm tiền, hoặc kết thúc đơn. Nếu hỏng vì lý do khác, hệ thống tự thử lại, tổng cộng tối đa ba lần. Video nào không làm được thì bạn không phải trả tiền.',
      },
      {
        title: 'Khi nào thẻ của tôi bị trừ tiền?',
        text: 'Có hai trường hợp. Hoặc khi đặt hàng, tiền chỉ được tạm giữ trên thẻ, đến khi có video mới trừ, và chỉ trừ cho những video đã có: được hai trên ba video thì bạn trả hai phần ba. Hoặc, nếu cửa hàng hay cách thanh toán của bạn thu tiền ngay, phần tiền của video không làm được sẽ tự động được hoàn lại. Trang đơn hàng cho biết bạn thuộc trường hợp nào.',
      },
      {
        title: 'Gói ba video gồm những gì?',
        text: 'Ba bản quay từ cùng một mô tả, cùng một khung hình. Mỗi lần Veo lại hình dung cảnh theo một cách mới, nên bạn có thể chọn bản ưng nhất.',
      },
      {
        title: 'Làm sao tìm lại video của tôi?',
        text: 'Trang này liệt kê những gì đã đặt bằng trình duyệt này. Trên thiết bị khác, bạn cần liên kết đến trang của video: ở đây không có tài khoản để tra lại, nên hãy tự gửi liên kết cho mình.',
      },
      {
        title: 'Ai xem được video của tôi?',
        text: 'Bất kỳ ai có liên kết. Liên kết chia sẻ chỉ cho thấy video; liên kết đơn hàng còn cho thấy mô tả của bạn và cho phép xóa cả hai. Chúng không nằm trong danh sách công khai nào, và chúng tôi yêu cầu các công cụ tìm kiếm bỏ qua.',
      },
      {
        title: 'Tệp được giữ bao lâu?',
        text: 'Dịch vụ video giữ tệp, và chúng tôi không thể hứa là bao lâu. Hãy tải về ngay khi video xong.',
      },
      {
        title: 'Người khác có biết video do AI làm không?',
        text: 'Google gắn dấu SynthID vào mọi video Veo: mắt thường không thấy nhưng công cụ dò thì thấy. Khi đăng video, hãy nói rõ là do AI tạo: một số nước bắt buộc như vậy.',
      },
    ],
  },
  back: 'Viết cảnh của bạn',
}
