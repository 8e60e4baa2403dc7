import type { LegalText } from '../../../legal-text.ts'

export const refunds: LegalText = {
  name: 'Hoàn tiền',
  title: 'Hoàn tiền',
  description:
    'Bạn chỉ trả cho video nhận được. Phần tiền còn lại tự động quay về thế nào, và viết cho ai khi có gì không ổn.',
  lead: 'Bạn chỉ trả cho video nhận được. Phần còn lại tự động quay về, bạn không phải đòi.',
  sections: [
    {
      title: 'Nếu tiền được tạm giữ trước',
      text: 'Khi bạn đặt hàng, số tiền được tạm giữ trên thẻ, chưa bị trừ. Khi không còn video nào sẽ đến nữa, phần của những video đã có được trừ và phần còn lại được gỡ bỏ. Nếu không có video nào, toàn bộ khoản tạm giữ được gỡ bỏ và bạn chưa hề bị trừ tiền.',
    },
    {
      title: 'Nếu tiền được thu ngay',
      text: 'Nếu cửa hàng hay cách thanh toán của bạn không có tạm giữ, toàn bộ số tiền được thu khi bạn đặt hàng. Phần của những video không làm được sau đó tự động được hoàn lại, theo đúng cách bạn đã trả.\n\nTrang đơn hàng luôn cho biết bạn thuộc trường hợp nào và khoản nào đang tạm giữ, đã trừ hay đã hoàn.',
    },
    {
      title: 'Mỗi video tính bao nhiêu',
      text: 'Các video trong một đơn được tính như nhau, và số lẻ được làm tròn có lợi cho bạn. Mua ba video giá {triple} mà được hai thì bạn trả {partial}.',
    },
    {
      title: 'Khi nào bạn không phải trả tiền',
      text: 'Bạn không tốn đồng nào cho:',
      list: [
        {
          title: 'Video không làm được',
          text: 'Video đã hỏng {tries} lần, hoặc không có kịp: {deadline} sau lần gửi cuối cho dịch vụ video.',
        },
        {
          title: 'Video bị từ chối vì mô tả',
          text: 'Bạn không mô tả lại trong vòng {choice}, hoặc đã kết thúc đơn trên trang đơn hàng.',
        },
        {
          title: 'Video bị thất lạc',
          text: 'Dịch vụ video không cho biết đã nhận hay chưa, và chúng tôi không tìm thấy video ở bên đó.',
        },
      ],
    },
    {
      title: 'Nếu bạn không thích video',
      text: 'Video đã đến tay bạn nên tiền không tự quay về. Nếu video có lỗi, hãy viết cho người bán: họ có thể tự tay hoàn lại bất kỳ khoản nào. Những quyền pháp luật dành cho bạn vẫn nguyên: {terms}.',
    },
    {
      title: 'Mất bao lâu',
      text: 'Chúng tôi yêu cầu Stripe ngay khi không còn phải chờ video nào, và nhắc lại cho đến khi Stripe xác nhận. Sau đó là việc của ngân hàng bạn dùng, có thể mất vài ngày mới hiển thị.',
    },
    {
      title: 'Nếu bạn khiếu nại khoản thanh toán ở ngân hàng',
      text: 'Khi đó đơn hàng tạm dừng. Video đã có vẫn ở trên trang; video chưa có thì sẽ không có nữa. Không còn khoản nào tự động bị trừ hay được hoàn: ngân hàng quyết định. Viết cho người bán trước thường nhanh hơn.',
    },
    {
      title: 'Liên hệ người bán thế nào',
      text: 'Hãy viết cho người bán và ghi liên kết của trang đơn hàng, hoặc mã đơn hàng nằm trong đó, bắt đầu bằng “cs_”. Hãy nói rõ chuyện gì không ổn. Liên kết ấy mở được đơn hàng của bạn, nên đừng đưa cho ai khác.\n\nĐừng bao giờ gửi số thẻ: không cần số thẻ vẫn tìm được khoản thanh toán của bạn.',
    },
  ],
}
