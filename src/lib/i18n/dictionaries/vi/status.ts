import type { FileText, StatusText } from '../../status-text.ts'
import { orderPage } from './order-page.ts'

export const status: StatusText = {
  title: 'Video của bạn',
  videos: { other: '{count} video' },
  phases: {
    waiting: {
      badge: 'Chờ thanh toán',
      title: 'Đang chờ xác nhận thanh toán',
      text: 'Thường chỉ mất vài giây và trang sẽ tự cập nhật. Nếu bạn rời trang thanh toán mà chưa trả tiền thì bạn không bị trừ đồng nào và có thể đặt lại.',
    },
    working: {
      badge: 'Đang làm',
      title: {
        alone: 'Video đang được làm',
        several: { other: 'Đang làm {count} video' },
      },
      text: 'Bạn có thể đóng trang này và quay lại bằng đúng liên kết này: công việc vẫn tiếp tục.',
    },
    refused: {
      badge: 'Đến lượt bạn',
      title: 'Dịch vụ video từ chối mô tả này',
      text: 'Bạn chưa mất gì cả. Hãy mô tả khác đi, hoặc kết thúc đơn hàng.',
    },
    done: {
      badge: 'Đã xong',
      title: {
        alone: 'Video đã xong',
        several: { other: 'Cả {count} video đã xong' },
      },
      text: 'Hãy tải về những gì bạn muốn giữ: dịch vụ video không lưu tệp mãi mãi.',
    },
    partly: {
      badge: 'Xong một phần',
      title: 'Đã xong {done}/{count}',
      text: 'Số còn lại không làm được; lý do ghi ở từng video.',
    },
    failed: {
      badge: 'Không làm được',
      title: {
        alone: 'Không làm được video',
        several: { other: 'Cả {count} video đều không làm được' },
      },
      text: 'Lý do ghi ở bên dưới. Cùng cảnh đó mà mô tả khác đi thì thường sẽ được.',
    },
    unknown: {
      badge: 'Không làm được',
      title: 'Đơn hàng này bị mất dấu',
      text: 'Dịch vụ video không cho biết đã nhận đơn hay chưa, và chúng tôi tìm ở đó nhưng không thấy. Đơn không được gửi lần hai và bạn không phải trả tiền.',
    },
    expired: {
      badge: 'Chưa trả tiền',
      title: 'Thanh toán chưa hoàn tất',
      text: 'Trang thanh toán đã đóng và bạn không bị trừ tiền. Bạn có thể đặt lại bất cứ lúc nào.',
    },
    declined: {
      badge: 'Lỗi thanh toán',
      title: 'Thanh toán không thành công',
      text: 'Bạn không bị trừ tiền. Hãy đặt lại, có thể bằng thẻ khác.',
    },
    refunded: {
      badge: 'Đã hoàn tiền',
      title: 'Khoản thanh toán đã được hoàn lại',
      text: 'Đơn hàng này sẽ không được làm. Ngân hàng thường mất 5–\u206010\u00a0ngày để hiển thị tiền hoàn.',
    },
    disputed: {
      badge: 'Tạm dừng',
      title: 'Khoản thanh toán bị khiếu nại',
      text: 'Ngân hàng báo rằng khoản thanh toán này đang bị khiếu nại nên đơn hàng tạm dừng.',
    },
    erased: {
      badge: 'Đã xóa',
      title: 'Mô tả và video đã bị xóa',
      text: 'Chủ đơn hàng đã yêu cầu như vậy. Lịch sử thanh toán vẫn được lưu.',
    },
  },
  ...orderPage,
  missing: 'Không có gì ở liên kết này',
  prompt: 'Mô tả của bạn',
  ordered: 'Đặt lúc',
  inOrder: 'Trong đơn hàng',
  shareTitle: 'Khoe với mọi người',
  shareHint: 'Liên kết này chỉ cho thấy video, không kèm mô tả hay đơn hàng của bạn.',
  shareFilesHint: 'Ai có liên kết này chỉ thấy những gì trên trang này, không thấy gì khác.',
  help: 'Về chuyện tiền: hãy viết cho cửa hàng theo liên hệ trên biên nhận Stripe và gửi kèm liên kết của trang này.',
  some: 'Đã xong: {done}/{count}',
  loading: 'Chờ chút, đang tìm…',
  progress: 'Tiến độ',
  states: {
    pending: 'Đang chờ lượt',
    processing: 'Đang làm',
    completed: 'Đã xong',
    error: 'Không làm được',
    unheard: 'Chưa có tin',
  },
  kinds: { video: 'Video', image: 'Hình ảnh', audio: 'Âm thanh', link: 'Tệp' },
  created: 'Tạo lúc',
  download: 'Tải về',
  downloadHint:
    'Nếu tệp mở ra thay vì được lưu, hãy nhấn giữ vào tệp (trên máy tính thì bấm chuột phải) rồi chọn lưu.',
  share: 'Chia sẻ',
  copyLink: 'Sao chép liên kết',
  copyId: 'Sao chép ID tệp',
  copied: 'Đã sao chép',
  copyFailed: 'Trình duyệt không cho sao chép. Đây nhé:',
  openPage: 'Trang riêng',
  another: 'Làm video khác',
  checkAgain: 'Kiểm tra lại',
  trouble: 'Hiện chưa lấy được tin mới; chúng tôi vẫn đang thử.',
  recovered: 'Đã có tin mới trở lại.',
  notKept:
    'Trình duyệt này không ghi nhớ gì ở đây. Hãy đánh dấu trang hoặc tự gửi liên kết cho mình để tìm lại.',
  invalid: 'Liên kết này không đúng',
  withoutScript:
    'Không có JavaScript, trang này tự tải lại sau mỗi vài giây. Đơn đã trả tiền vẫn tiếp tục trong mọi trường hợp.',
}

export const file: FileText = {
  title: 'Tệp',
  phases: {
    working: {
      badge: 'Đang làm',
      title: 'Tệp này đang được tạo',
      text: 'Xong là tự hiện ở đây.',
    },
    done: {
      badge: 'Đã xong',
      title: 'Tệp đã xong',
      text: 'Hãy tải về nếu bạn muốn giữ: dịch vụ không lưu tệp mãi mãi.',
    },
    failed: {
      badge: 'Không làm được',
      title: 'Không tạo được tệp này',
      text: 'Ở đây sẽ không có gì thêm nữa.',
    },
  },
  missing: 'Không có tệp này',
  shareHint: 'Ai có liên kết này chỉ thấy tệp này, không thấy gì khác.',
}
