import type { YourVideosText } from '../../status-text.ts'

export const yourVideos: YourVideosText = {
  title: 'Video của bạn',
  text: 'Đã đặt bằng trình duyệt này. Không ai khác thấy danh sách này.',
  showAll: { other: 'Xem thêm {count}' },
  remove: 'Gỡ bỏ',
  removed: 'Đã gỡ khỏi danh sách: {prompt}',
  undo: 'Hoàn tác',
  clear: 'Xóa danh sách',
  clearQuestion:
    'Xóa cả danh sách? Video vẫn còn ở liên kết của chúng, nhưng trình duyệt này sẽ quên hết.',
  clearYes: 'Có, xóa đi',
  clearNo: 'Giữ lại',
}
