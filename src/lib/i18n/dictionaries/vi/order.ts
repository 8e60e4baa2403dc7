import type { OrderText } from '../../landing-text.ts'

export const order: OrderText = {
  title: 'Đặt một video',
  prompt: 'Cảnh của bạn',
  hint: 'Trong hình có ai, chuyện gì xảy ra, máy quay di chuyển thế nào, nghe thấy gì.',
  format: '8 giây · 720p · âm thanh',
  counted: '{count}/{limit}',
  tooLong: { other: 'Thừa {count} ký tự' },
  empty: 'Hãy tả cảnh trước, hoặc chọn một ví dụ.',
  examples: 'Hoặc bắt đầu từ một ví dụ:',
  exampleList: [
    {
      title: 'Chợ nổi sớm mai',
      text: 'Bình minh trên chợ nổi miền Tây. Máy quay lướt sát mặt nước về phía chiếc ghe đỏ chở đầy trái cây. Bà cụ đội nón lá tháo dây buộc ghe rồi ngước nhìn đàn cò bay qua. Sương mỏng, nắng sớm ấm. Tiếng nước vỗ, tiếng máy ghe xa xa, tiếng người chào nhau.',
    },
    {
      title: 'Mèo bán bánh mì',
      text: 'Một chú mèo vàng đeo chiếc tạp dề bé xíu đứng sau xe bánh mì, nhìn thẳng vào máy quay và nói: “Hôm nay chỉ còn bánh mì cá thôi nha.” Cận cảnh, nắng sớm rực rỡ, tiếng vỏ bánh giòn rụm, xe máy chạy ngang ngoài phố.',
    },
    {
      title: 'Phố cổ bằng giấy',
      text: 'Một khu phố cổ gấp bằng giấy lúc chạng vạng xanh. Máy quay bay thấp dọc con phố, những chiếc xích lô giấy chạy qua, đèn lồng lần lượt sáng lên. Phong cách stop-motion. Tiếng giấy sột soạt, chuông xích lô leng keng, tiếng đàn tranh khe khẽ.',
    },
  ],
  restore: 'Lấy lại mô tả của tôi',
  ratio: 'Khung hình',
  ratios: {
    '16:9': { title: 'Ngang', text: 'cho màn hình và YouTube' },
    '9:16': { title: 'Dọc', text: 'cho điện thoại và Story' },
  },
  buy: {
    1: { title: 'Mua một video', text: 'một bản quay' },
    3: { title: 'Mua ba video', text: 'ba bản quay, rẻ hơn {saving}' },
  },
  fineprint:
    'Bạn chỉ trả cho video nhận được. Thanh toán trên trang của chính Stripe; thông tin thẻ không bao giờ đến tay chúng tôi.',
  busy: 'Đang mở Stripe…',
  cancelled: 'Bạn không bị trừ tiền.',
  kept: 'Mô tả của bạn vẫn còn đây.',
  noConnection:
    'Không kết nối được với cửa hàng. Bạn không bị trừ tiền; hãy kiểm tra mạng rồi bấm lại.',
  tryAgain: {
    seconds: { other: 'Quá nhiều đơn hàng cùng lúc. Hãy thử lại sau {count} giây.' },
    minutes: { other: 'Quá nhiều đơn hàng cùng lúc. Hãy thử lại sau {count} phút.' },
  },
  shop: {
    provider: 'Dịch vụ video đang gặp sự cố nên cửa hàng tạm ngừng bán cho đến khi ổn lại.',
    day: 'Hôm nay đã bán hết video.',
    soon: 'Khoảng một phút nữa cửa hàng sẽ tự mở lại. Mô tả của bạn vẫn ở đây.',
    opens: {
      today: 'Cửa hàng đóng đến {time} rồi tự mở lại. Mô tả của bạn vẫn ở đây.',
      tomorrow: 'Cửa hàng đóng đến {time} ngày mai rồi tự mở lại. Mô tả của bạn vẫn ở đây.',
      later: 'Cửa hàng đóng đến {time} rồi tự mở lại. Mô tả của bạn vẫn ở đây.',
    },
    open: 'Cửa hàng đã mở lại.',
  },
  human: {
    needed:
      'Bước xác minh bạn là người thật chưa xong. Hãy hoàn tất ở phía trên các nút rồi bấm lại.',
    failed:
      'Không tải được bước xác minh bạn là người thật. Có thể do mạng hoặc trình chặn quảng cáo.',
    again: 'Thử lại',
  },
  withoutScript:
    'Nếu bấm nút mà bạn lại về trang này thì đơn hàng chưa được đặt và bạn không bị trừ tiền. Hãy kiểm tra xem mô tả có dài quá {limit} ký tự không, hoặc thử lại sau một phút. Cũng có thể cửa hàng đang tạm đóng, hoặc cần xác minh bạn là người thật, việc này cần JavaScript. Nút “Quay lại” của trình duyệt sẽ đưa mô tả của bạn trở lại.',
}
