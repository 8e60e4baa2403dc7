import type { NoticeBoxText, NoticesText } from '../../notice-text.ts'

export const notices: NoticesText = {
  ready: {
    title: {
      alone: 'Video của bạn đã xong',
      several: {
        other: 'Cả {count} video đã xong',
      },
    },
    text: 'Hãy xem và tải về trên trang đơn hàng: dịch vụ video không lưu tệp mãi mãi.',
  },
  partly: {
    title: 'Đã xong {done}/{count} video',
    text: 'Số còn lại không làm được và bạn không phải trả tiền cho chúng.',
  },
  refused: {
    title: 'Dịch vụ video từ chối mô tả của bạn',
    text: 'Hãy mô tả khác đi trên trang đơn hàng: bạn có khoảng một giờ và không tốn thêm tiền. Sau đó đơn hàng kết thúc và bạn không phải trả tiền cho những gì chưa làm được.',
  },
  failed: {
    title: {
      alone: 'Không làm được video của bạn',
      several: {
        other: 'Cả {count} video đều không làm được',
      },
    },
    text: 'Bạn không phải trả gì: khoản đã tạm giữ hoặc đã trừ sẽ tự được trả lại. Lý do ghi trên trang đơn hàng.',
  },
  stopped: {
    title: 'Đơn hàng của bạn đã dừng',
    text: 'Khoản thanh toán đã được hoàn hoặc đang bị khiếu nại nên sẽ không làm thêm video nào. Trang đơn hàng cho biết tình hình.',
  },
  email: {
    open: 'Mở đơn hàng',
    keep: 'Ai có liên kết này đều xem được mô tả và video của bạn, vì vậy đừng đưa cho người khác.',
    once: 'Bạn đã yêu cầu một email này trên trang đơn hàng. Địa chỉ của bạn bị xóa cùng với nó và cửa hàng sẽ không viết nữa.',
  },
}

export const noticeBox: NoticeBoxText = {
  title: 'Báo cho tôi khi xong',
  text: 'Bạn được báo một lần, sau đó không lưu lại gì.',
  browser: 'Báo trên trình duyệt này',
  browserNot: 'Đừng báo ở đây',
  closed: 'Trình duyệt này sẽ báo cho bạn, kể cả khi đã đóng trang.',
  open: 'Trình duyệt này sẽ báo cho bạn chừng nào trang còn mở.',
  denied:
    'Trình duyệt đang chặn thông báo của cửa hàng này. Hãy cho phép thông báo cho trang này trong cài đặt rồi bấm lại.',
  unsupported:
    'Trình duyệt này không làm được. Trên iPhone hoặc iPad, hãy thêm trang này vào Màn hình chính rồi mở từ đó.',
  email: 'Địa chỉ email của bạn',
  emailHint: 'Chỉ dùng cho một email về đơn hàng này rồi bị xóa.',
  emailWrong: 'Hãy nhập đầy đủ địa chỉ, ví dụ ten@example.com.',
  send: 'Gửi tôi một email',
  mailed: 'Bạn sẽ nhận được một email.',
  mailedNot: 'Đừng gửi nữa',
}
