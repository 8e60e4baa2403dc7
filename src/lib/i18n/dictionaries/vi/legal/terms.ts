import type { LegalText } from '../../../legal-text.ts'

export const terms: LegalText = {
  name: 'Điều khoản',
  title: 'Điều khoản bán hàng',
  description:
    'Bạn mua gì ở cửa hàng này, giá bao nhiêu, khi nào video bị xem là hỏng và bạn được làm gì với video. Viết bằng lời dễ hiểu.',
  lead: 'Bạn mua gì ở đây, giá bao nhiêu, và nếu có trục trặc thì sao.',
  sections: [
    {
      title: 'Bạn mua gì',
      text: 'Bạn tả một cảnh, Veo 3 của Google làm từ đó một video ngắn có âm thanh, thông qua dịch vụ video SuperDuperAI. Bạn có thể mua một video, hoặc ba bản quay của cùng một mô tả. Giá gồm những gì được ghi ở trang chủ.\n\nVeo hình dung cảnh của bạn thế nào thì chúng tôi không quyết định được: video khác với điều bạn mong vẫn được tính là đã giao.',
    },
    {
      title: 'Đặt hàng và thanh toán',
      text: 'Bạn đặt hàng mà không cần tài khoản. Mô tả của bạn được lưu cùng đơn hàng, rồi trang thanh toán của Stripe mở ra và còn hiệu lực trong {session}. Nếu bạn rời trang mà chưa trả tiền, bạn không bị trừ đồng nào và không video nào được làm.\n\nMột video giá {single}, ba video giá {triple}. Bạn chỉ trả một lần, không có gì tự gia hạn. Ngay khi Stripe xác nhận khoản thanh toán hoặc khoản tạm giữ trên thẻ, việc quay bắt đầu; vì vậy đơn đã trả tiền không hủy được ở đây trong lúc video đang được làm.',
    },
    {
      title: 'Bạn trả cho video nhận được',
      text: 'Hoặc tiền chỉ được tạm giữ trên thẻ cho đến khi có video, hoặc tiền được thu ngay và phần của video không làm được sẽ được trả lại. Chi tiết ở đây: {refunds}.',
    },
    {
      title: 'Khi nào video bị xem là hỏng',
      text: 'Video hỏng sẽ tự động được làm lại, tổng cộng tối đa {tries} lần. Nếu {deadline} sau lần gửi cuối cho dịch vụ video mà chưa có, video bị xem là hỏng; nếu lúc đó không liên lạc được với dịch vụ, chúng tôi chờ lâu hơn, khoảng {outage}. Nếu không biết chắc dịch vụ đã nhận video hay chưa, chúng tôi không đặt lại lần nữa, và video cũng bị xem là hỏng.',
    },
    {
      title: 'Khi mô tả bị từ chối',
      text: 'Veo từ chối một số cảnh, ví dụ bạo lực hoặc người thật, và thỉnh thoảng từ chối nhầm cả cảnh vô hại. Khi đó, trên trang đơn hàng bạn có {choice} để mô tả khác đi hoặc kết thúc đơn. Mô tả lại không tốn thêm tiền, và bạn được đổi tối đa {choices} lần. Hết giờ thì đơn hàng tự kết thúc.\n\nCửa hàng cũng có thể từ chối một số từ ngữ ngay trước khi bạn đặt, hoặc tạm đóng cửa. Khi đó bạn không bị trừ tiền.',
    },
    {
      title: 'Trang và liên kết của bạn',
      text: 'Ai có liên kết đơn hàng đều thấy mô tả và video của bạn, và có thể mô tả lại, kết thúc hoặc xóa đơn: hãy giữ nó như giữ chìa khóa. Liên kết chia sẻ chỉ cho thấy video.\n\nDịch vụ video giữ các tệp, và chúng tôi không thể hứa là bao lâu. Hãy tải về những gì bạn muốn giữ.',
    },
    {
      title: 'Mô tả và video của bạn',
      text: 'Cửa hàng không đòi quyền gì đối với cả hai. Đừng đặt những gì pháp luật cấm hoặc xâm phạm quyền của người khác. Khi đăng video, hãy nói rõ là do AI tạo: một số nước bắt buộc như vậy.',
    },
    {
      title: 'Studio',
      text: 'Studio biến kịch bản thành các cảnh bằng Gemini của Google. Studio miễn phí, nhưng số lần dùng có giới hạn. Dự án đã xong được giữ {completed}, dự án dở dang được giữ {unfinished}. Thay cho tài khoản, bạn có một mã; mất mã thì chúng tôi không lấy lại được.',
    },
    {
      title: 'Quyền của bạn theo pháp luật',
      text: 'Không điều nào ở đây làm mất đi những quyền mà pháp luật nước bạn dành cho người tiêu dùng, như quyền rút khỏi giao dịch hay quyền khiếu nại khi hàng có lỗi. Để thực hiện, hãy viết cho người bán.',
    },
  ],
}
