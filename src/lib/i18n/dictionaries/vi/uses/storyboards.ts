import type { UseText } from '../../../use-text.ts'

export const storyboards: UseText = {
  name: 'Bảng phân cảnh',
  summary: 'Các cảnh phim có chuyển động và âm thanh, trước khi thuê đoàn quay.',
  title: 'Làm storyboard và animatic bằng video AI',
  description:
    'Biến các cảnh của phim, quảng cáo hay bản thuyết trình thành hình động có âm thanh. Cách viết cảnh quay cho Veo 3, kèm ba prompt để bắt đầu.',
  heading: 'Bảng phân cảnh biết chuyển động',
  lead: 'Khung tranh vẽ không nói được nhanh chậm, to nhỏ, gần xa. Một video tám giây trả lời điều đó trước khi ai kịp thuê đoàn quay.',
  advice: {
    title: 'Cách viết một cảnh quay',
    list: [
      {
        title: 'Mỗi prompt là một cảnh quay',
        text: 'Viết như trong danh sách cảnh quay: cỡ cảnh, góc máy, chuyển động, hành động. “Trung cảnh, ngang tầm mắt, dolly chậm vào; cô gấp lá thư.” Trong một video có thể có chỗ cắt, nhưng bạn không chọn được cắt ở đâu.',
      },
      {
        title: 'Dùng từ của phim trường',
        text: 'Lia ngang, lia dọc, dolly, cần cẩu, cầm tay, qua vai, chuyển nét: Veo hiểu những từ quen dùng. Mỗi cảnh chỉ nên có một chuyển động máy; hai thì lẫn vào nhau.',
      },
      {
        title: 'Tả nhân vật một lần rồi lặp lại',
        text: 'Giữ cho mỗi nhân vật một câu, ví dụ “người phụ nữ sáu mươi tuổi, tóc bạc cắt ngắn, áo mưa đỏ, đi khập khiễng”, và chép nguyên văn vào mọi cảnh. Với địa điểm, giờ giấc và màu sắc cũng vậy.',
      },
      {
        title: 'Âm thanh báo chỗ cắt',
        text: 'Nói rõ nghe thấy gì và từ đâu: “tàu chạy qua sau bức tường, rồi im lặng”. Khách hàng cảm được nhịp phim rõ hơn nhiều so với mũi tên trong hình vẽ.',
      },
      {
        title: 'Những gì nên để trên giấy',
        text: 'Khuôn mặt chính xác, vị trí phải khớp giữa các cảnh và mọi thứ có chữ: tiêu đề, biển hiệu, màn hình. Những khung đó hãy vẽ, còn khung nào mà chuyển động, ánh sáng hay không khí quyết định thì quay.',
      },
    ],
  },
  prompts: [
    {
      title: 'Lá thư',
      text: 'Trung cảnh, ngang tầm mắt. Người phụ nữ sáu mươi tuổi, tóc bạc cắt ngắn, áo mưa đỏ, đứng bên cửa sổ bếp ở làng chài lúc rạng sáng, đọc thư rồi chậm rãi gấp lại. Dolly chậm vào cận cảnh đôi mắt. Ngoài trời xanh lạnh, sau lưng một ngọn đèn ấm. Tiếng đồng hồ, sóng xa, giấy sột soạt. Không nhạc, không chữ.',
    },
    {
      title: 'Cuộc rượt đuổi bắt đầu',
      text: 'Máy quay thấp, cầm tay, bám theo. Một cậu bé áo xanh lá lao ra từ ngõ chợ hẹp, chạy về phía chúng ta, hất đổ sọt cam; phía sau hai bảo vệ vòng qua góc. Nắng trưa gắt, bụi, quần áo phơi trên đầu. Tiếng chân, tiếng hét, cam lăn trên nền gạch, trống dồn dập. Không chữ.',
    },
    {
      title: 'Đến trạm khí tượng',
      text: 'Toàn cảnh cực rộng từ cần cẩu. Một trạm khí tượng nhỏ xíu giữa cao nguyên phủ sương muối trắng ở miền núi phía Bắc, trời tím nhạt; một chiếc xe tải nhỏ bò về phía trạm, để lại vệt bánh thẳng tắp. Máy quay hạ chậm đến khi chiếc xe đầy khung hình. Gió, tiếng động cơ xa lại gần, bộ đàm rè rè. Màu trầm, không chữ.',
    },
  ],
  questions: {
    title: 'Hỏi đáp về bảng phân cảnh',
    list: [
      {
        title: 'Tôi bắt đầu từ kịch bản được không?',
        text: 'Được. Studio của cửa hàng chuyển kịch bản thành các cảnh đánh số, mỗi cảnh tám giây, kèm prompt để bạn sửa, sao chép hoặc đặt quay. Viết thì miễn phí; bạn chỉ trả tiền cho những cảnh bạn quay.',
      },
      {
        title: 'Nhân vật có giống nhau ở mọi cảnh không?',
        text: 'Na ná, nếu bạn lặp lại đúng lời tả. Không giống hệt: mỗi video được hình dung lại từ đầu. Trang phục nổi bật, chiếc mũ hay một màu sắc giúp mắt nhận ra hơn là chi tiết khuôn mặt.',
      },
      {
        title: 'Có đủ đẹp để làm phim hoàn chỉnh không?',
        text: '720p và tám giây là để ra quyết định, không phải để chiếu rạp. Hãy ghép các video thành animatic, cho mọi người xem, rồi quay thật những gì đã thống nhất.',
      },
      {
        title: 'Làm sao để một bảng phân cảnh ít tốn tiền?',
        text: 'Mỗi cảnh là một video giá {single}. Hãy quay ba, bốn cảnh còn nhiều ý kiến khác nhau, phần còn lại cứ để hình vẽ.',
      },
    ],
  },
  sample: {
    title: 'Bốn khung tranh',
    text: 'Hoạt hình khung ngang: bốn khung của một bảng phân cảnh lần lượt sáng lên, một nhân vật nhỏ đi từ khung đầu đến khung cuối.',
  },
}
