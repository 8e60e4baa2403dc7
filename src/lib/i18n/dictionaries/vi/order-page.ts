import type { OrderPageText } from '../../status-text.ts'
import { noticeBox } from './notices.ts'
import { order } from './order.ts'

export const orderPage: OrderPageText = {
  money: {
    held: '{amount} đang được tạm giữ trên thẻ của bạn. Bạn chỉ bị trừ tiền cho những video nhận được.',
    heldAlone: '{amount} đang được tạm giữ trên thẻ của bạn và chỉ bị trừ khi có video.',
    chargingAll: '{amount} đang được tạm giữ trên thẻ của bạn và sắp được trừ.',
    chargingPart:
      'Trong {amount} đang tạm giữ trên thẻ của bạn, {price} sắp được trừ cho {done}/{count} video. Phần còn lại sẽ được trả về.',
    releasing: 'Bạn không phải trả gì: khoản tạm giữ {amount} trên thẻ đang được gỡ bỏ.',
    charged: 'Đã trừ: {amount}.',
    chargedPart: 'Đã trừ: {price} cho {done}/{count} video. Phần còn lại không bị trừ.',
    released:
      'Bạn không bị trừ tiền: khoản tạm giữ {amount} đã được gỡ bỏ. Ngân hàng có thể còn hiển thị thêm vài ngày.',
    paid: 'Đã trả: {amount}. Video nào không có, tiền sẽ tự động được hoàn lại.',
    refunding: 'Đã trả: {amount}. Trong đó {back} đang tự động được hoàn về cho bạn.',
    kept: 'Đã trả: {amount}.',
    refunded:
      'Đã hoàn: {back}, toàn bộ số tiền bạn đã trả. Ngân hàng thường mất 5–\u206010\u00a0ngày để hiển thị.',
    refundedPart:
      'Đã hoàn: {back}. Bạn đã trả {price} cho {done}/{count} video. Ngân hàng thường mất 5–\u206010\u00a0ngày để hiển thị.',
    disputed: 'Ngân hàng đang xem xét khoản thanh toán {price} của bạn.',
  },
  wait: {
    usual: 'Thường mất 2–\u20605\u00a0phút.',
    measured: 'Thường mất {span}.',
    slow: 'Lần này lâu hơn mọi khi: đa số chỉ mất {span}. Chúng tôi vẫn đang làm, và video nào không có thì bạn không phải trả tiền.',
  },
  story: {
    title: 'Diễn biến',
    events: {
      created: 'Đã đặt hàng, {amount}.',
      authorised: 'Đã tạm giữ {amount} trên thẻ. Chưa trừ đồng nào.',
      paid: 'Đã thanh toán {amount}.',
      submitted: 'Dịch vụ video đã nhận làm.',
      retried: 'Đã gửi lại, không tốn thêm tiền.',
      unknown: 'Dịch vụ video không cho biết đã nhận hay chưa, nên chúng tôi đã tìm ở bên đó.',
      delivered: 'Đã xong.',
      captured: 'Đã trừ {amount}.',
      released: 'Đã gỡ bỏ khoản tạm giữ {amount}.',
      refunded: 'Đã hoàn {amount}.',
      erased: 'Mô tả và video đã bị xóa.',
    },
  },
  choice: {
    title: 'Hãy mô tả khác đi',
    text: 'Dịch vụ video không nói rõ điều gì không ổn. Thường là bạo lực, người thật hay nhãn hiệu, và đôi khi là nhầm lẫn. Mô tả lại không tốn thêm tiền.',
    until: {
      today:
        'Bạn có thể chọn đến {time}. Sau đó đơn hàng tự kết thúc và bạn không phải trả tiền cho những gì chưa làm được.',
      tomorrow:
        'Bạn có thể chọn đến {time} ngày mai. Sau đó đơn hàng tự kết thúc và bạn không phải trả tiền cho những gì chưa làm được.',
      later:
        'Bạn có thể chọn đến {time}. Sau đó đơn hàng tự kết thúc và bạn không phải trả tiền cho những gì chưa làm được.',
    },
    prompt: 'Mô tả mới',
    empty: 'Hãy tả cảnh trước đã.',
    counted: order.counted,
    tooLong: order.tooLong,
    submit: 'Quay theo mô tả này',
    busy: 'Đang gửi…',
    release: 'Không, hoàn tiền cho tôi',
    releaseQuestion:
      'Kết thúc đơn hàng? Bạn không phải trả tiền cho những gì chưa làm được. Đơn đã kết thúc thì không mở lại được.',
    releaseYes: 'Có, kết thúc',
    releaseNo: 'Không, quay lại',
  },
  erase: {
    open: 'Xóa mô tả và video của tôi khỏi trang này',
    question:
      'Xóa vĩnh viễn mô tả và các video của bạn? Việc này không thể hoàn tác, và các liên kết bạn đã chia sẻ sẽ không còn gì. Lịch sử thanh toán vẫn được lưu, không kèm mô tả. Những gì ai đó đã tải về hoặc từng mở trong trình duyệt có thể vẫn còn ở đó.',
    yes: 'Có, xóa đi',
    no: 'Không, giữ lại',
  },
  notices: noticeBox,
  notSent: 'Không kết nối được với cửa hàng. Hãy kiểm tra mạng rồi bấm lại.',
}
