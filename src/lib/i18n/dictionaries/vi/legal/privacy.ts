import type { LegalText } from '../../../legal-text.ts'

export const privacy: LegalText = {
  name: 'Quyền riêng tư',
  title: 'Quyền riêng tư',
  description:
    'Cửa hàng này lưu gì về bạn, ở đâu và bao lâu, ai nhận được và bạn xóa thế nào. Không tài khoản, không cookie, không theo dõi.',
  lead: 'Không tài khoản, không cookie, không thống kê truy cập, không quảng cáo, không phông chữ từ nơi khác. Chỉ còn những gì cần để làm video cho bạn, và tất cả được ghi ở đây.',
  sections: [
    {
      title: 'Chúng tôi lưu gì và bao lâu',
      text: 'Những thứ này nằm trong cơ sở dữ liệu của cửa hàng, chạy trên Cloudflare. Thứ gì hết hạn thì không còn được dùng và bị xóa ngay khi có người lại làm việc tương tự.',
      list: [
        {
          title: 'Đơn hàng của bạn',
          text: 'Mô tả, ngôn ngữ, khung hình, giá, diễn biến và thời điểm, mã số và địa chỉ của khoản thanh toán và của các video. Không có tên, không có thẻ. Đơn được lưu trước khi bạn trả tiền và ở lại đó, dù đã trả hay chưa, cho đến khi bạn xóa.',
        },
        {
          title: 'Dự án của bạn trong studio',
          text: 'Kịch bản, các cảnh và thiết lập: dự án đã xong {completed}, dự án dở dang {unfinished}, tính từ lần sửa cuối. Chúng được cất dưới mã băm của mã bạn dùng; chúng tôi không có chính mã đó. Việc một dự án đã bị xóa được ghi nhớ {deletion}, không kèm nội dung.',
        },
        {
          title: 'Địa chỉ IP của bạn',
          text: 'Đầy đủ, hoặc nửa đầu nếu là IPv6, để không ai làm quá nhiều, quá dày. Địa chỉ được tính trong {turn} sau khi đặt hàng và trong {notice} sau khi xin báo tin; sau khi dùng studio, địa chỉ được giữ {usage} cùng mã băm của kịch bản.',
        },
        {
          title: 'Nơi báo cho bạn kết quả',
          text: 'Chỉ khi bạn muốn: địa chỉ email, hoặc địa chỉ của trình duyệt ở dịch vụ thông báo đẩy. Nó được lưu cùng đơn hàng, dùng cho một tin báo rồi bị xóa; chỉ còn ghi lại rằng đã có một email.',
        },
      ],
    },
    {
      title: 'Nhật ký của chúng tôi',
      text: 'Khi có trục trặc, cửa hàng ghi lại đó là gì và mã số của đơn hàng hay dự án: không mô tả, không mã của bạn, không địa chỉ IP.',
    },
    {
      title: 'Trình duyệt của bạn giữ gì',
      text: 'Trên thiết bị của bạn, không mã hóa: các đơn hàng và tệp bạn đã xem, những gì bạn đang viết, ngôn ngữ, các dự án trong studio và mã của chúng. Nút “{clear}” và nút “{forget}” gỡ đơn hàng và dự án; mọi thứ sẽ mất khi bạn xóa dữ liệu của trang web này trong trình duyệt.',
    },
    {
      title: 'Ai nhận được gì',
      text: 'Mỗi bên có chính sách quyền riêng tư của mình.',
      list: [
        {
          title: 'Stripe, để thanh toán',
          text: 'Những gì bạn nhập trên trang của Stripe, và từ chúng tôi là giá, ngôn ngữ và mã số đơn hàng, không bao giờ có mô tả của bạn. Người bán thấy ở đó khoản thanh toán cùng những gì Stripe cho thấy về bạn, như địa chỉ email. Chúng tôi không lưu những thứ đó.',
        },
        {
          title: 'SuperDuperAI và Google (Veo), để làm video',
          text: 'Mô tả của bạn. Ai xem video đều tải nó từ dịch vụ video, nhờ đó dịch vụ biết địa chỉ IP của người xem.',
        },
        {
          title: 'Google (Gemini), cho studio',
          text: 'Kịch bản, hoặc địa chỉ video YouTube, mà bạn đưa vào studio.',
        },
        {
          title: 'Cloudflare, để chạy trang web này',
          text: 'Mọi yêu cầu đến trang web này, kèm địa chỉ IP của bạn. Nếu cửa hàng muốn biết chắc bạn là người thật, Turnstile của Cloudflare sẽ kiểm tra trình duyệt khi bạn chạm vào mẫu đặt hàng.',
        },
        {
          title: 'Resend hoặc dịch vụ thông báo đẩy của trình duyệt, để báo tin',
          text: 'Tin báo kết quả đơn hàng, kèm liên kết đơn hàng, nếu bạn yêu cầu: Resend nhận cùng địa chỉ email của bạn, dịch vụ thông báo đẩy nhận ở dạng mã hóa.',
        },
      ],
    },
    {
      title: 'Ai xem được video của bạn',
      text: 'Ai có liên kết đơn hàng đều thấy mô tả và video của bạn, và có thể xóa. Liên kết chia sẻ chỉ cho thấy video. Chúng không nằm trong danh sách công khai nào, và chúng tôi yêu cầu các công cụ tìm kiếm bỏ qua.',
    },
    {
      title: 'Xóa đơn hàng thế nào',
      text: 'Khi không còn gì phải chờ, trang đơn hàng có nút “{erase}”, trừ khi khoản thanh toán đang bị khiếu nại. Khi đó mô tả và địa chỉ các video bị xóa ở đây, và mọi liên kết tới chúng không còn gì. Chỉ còn lại bản ghi việc bán: giá, ngôn ngữ, khung hình, thời điểm, mã số thanh toán và một mã băm.\n\nChúng tôi không xóa được các bản sao ở dịch vụ video, những gì Stripe giữ về khoản thanh toán, hay những gì ai đó đã tải về hoặc từng mở trong trình duyệt.',
    },
    {
      title: 'Quyền của bạn',
      text: 'Hãy hỏi người bán xem có gì được lưu về bạn, hoặc yêu cầu sửa hay xóa; vì chúng tôi không biết tên ai, hãy ghi liên kết đơn hàng của bạn. Nếu có gì không ổn, bạn cũng có thể khiếu nại với cơ quan bảo vệ dữ liệu của nước bạn.',
    },
  ],
}
