import type { UseText } from '../../../use-text.ts'

export const productClips: UseText = {
  name: 'Video sản phẩm',
  summary:
    'Cảnh quay gợi cảm xúc cho trang bán hàng, quảng cáo hay buổi ra mắt, khi chưa có studio.',
  title: 'Video sản phẩm bằng AI, có âm thanh',
  description:
    'Quay không khí quanh sản phẩm bằng Veo 3: ánh sáng, chất liệu, hơi nước, âm thanh. Cách viết prompt, ba ví dụ và những gì không quay được.',
  heading: 'Video sản phẩm không cần studio',
  lead: 'Một vòng xoay chậm, một giọt nước, một vệt sáng: tám giây đủ cho thấy món đồ mang lại cảm giác gì. Bạn tả cảnh quay, Veo 3 quay kèm âm thanh.',
  advice: {
    title: 'Cách viết một cảnh quay sản phẩm',
    list: [
      {
        title: 'Quay món đồ tương tự, không phải món của bạn',
        text: 'Veo chưa từng thấy sản phẩm của bạn. Veo tự nghĩ ra một cái chai, đôi giày hay chiếc đèn hợp với lời bạn tả. Hãy dùng cho đoạn mở đầu, hình nền và ý tưởng quảng cáo, còn ở trang khách bấm mua thì chụp sản phẩm thật.',
      },
      {
        title: 'Một món đồ, một chuyển động',
        text: 'Tám giây chỉ đủ cho một ý. Hoặc món đồ xoay, hoặc máy quay tiến lại, hoặc có chuyện gì đó xảy ra: nước chảy, hơi bốc lên, nắp mở ra. Nói luôn cả ống kính: “macro” cho bề mặt, “góc rộng” cho căn phòng.',
      },
      {
        title: 'Ánh sáng làm nên chất liệu',
        text: 'Thủy tinh cần ánh sáng từ phía sau, kim loại cần ô cửa sổ dịu bên cạnh, món ăn cần nắng sớm chiếu xiên. Hãy nói ánh sáng đến từ đâu và nền là gì: đá đen, vải lanh, đá ướt.',
      },
      {
        title: 'Tả cả tiếng động khi chạm vào',
        text: 'Một tiếng tách, tiếng rót, tiếng gấp giấy. Thêm “không nhạc, không giọng nói” nếu bạn sẽ lồng âm thanh của mình.',
      },
      {
        title: 'Không nhãn, không logo',
        text: 'Chữ hiện ra chỉ na ná chữ, còn logo thì không bao giờ đúng logo của bạn. Hãy viết “trơn, không nhãn” rồi thêm tên khi dựng.',
      },
    ],
  },
  prompts: [
    {
      title: 'Hương thơm trong bóng tối',
      text: 'Cận cảnh macro một lọ nước hoa thủy tinh trơn, không nhãn, đặt trên phiến đá đen ướt. Máy quay chậm rãi vòng quanh, một vệt sáng ấm hẹp lướt qua mặt thủy tinh từ phía sau. Sương mỏng trôi ngang. Nền xanh cổ vịt sẫm. Một tiếng chuông khẽ và một giọt nước rơi. Không chữ, không giọng nói.',
    },
    {
      title: 'Cà phê phin sáng sớm',
      text: 'Cận cảnh ngang mặt bàn: cà phê nhỏ từng giọt từ chiếc phin nhôm xuống ly thủy tinh có lớp sữa đặc, hơi nóng uốn lên trong nắng sớm xiên từ bên trái. Máy quay tiến lại cho đến khi mặt cà phê đen sánh đầy khung hình. Bàn gỗ cũ, khăn lanh, bóng đổ mềm. Tiếng giọt rơi, gian bếp yên tĩnh. Không nhạc, không chữ.',
    },
    {
      title: 'Chiếc giày đáp xuống',
      text: 'Khung hình dọc. Một chiếc giày chạy bộ trắng trơn, không logo, rơi chậm xuống đồi cát màu cam ở Mũi Né, hất lên một vòng bụi rồi đứng yên. Máy quay đặt thấp, nắng chiều gắt từ bên phải, trời xanh trong. Một tiếng bịch trầm, cát lăn rào rào, gió nhẹ. Không có chữ trong hình.',
    },
  ],
  questions: {
    title: 'Hỏi đáp về video sản phẩm',
    list: [
      {
        title: 'Tôi gửi ảnh sản phẩm được không?',
        text: 'Không. Cửa hàng này chỉ quay từ lời tả. Hãy tả màu sắc, chất liệu và hình dáng thật kỹ, và chờ đợi một món “họ hàng” với sản phẩm của bạn chứ không phải bản sao.',
      },
      {
        title: 'Tôi cần khung hình nào?',
        text: 'Ngang (16:9) cho trang bán hàng hay màn hình, dọc (9:16) cho quảng cáo trên điện thoại. Cắt khung này thành khung kia sẽ mất hai phần ba hình ảnh, nên hãy đặt cảnh đó mỗi khung một lần.',
      },
      {
        title: 'Làm sao để nhiều video thành một bộ?',
        text: 'Giữ nguyên từng chữ các câu tả ánh sáng, nền và ống kính, chỉ đổi món đồ. Các video sẽ trông cùng một nhà.',
      },
      {
        title: 'Thử một ý tưởng tốn bao nhiêu?',
        text: 'Một video giá {single}, ba bản quay của cùng một mô tả giá {triple}. Hãy lấy ba khi cảnh đó quan trọng, vì mỗi bản ra một khác; lấy một khi bạn còn đang chỉnh câu chữ.',
      },
    ],
  },
  sample: {
    title: 'Chiếc chai trên bàn xoay',
    text: 'Hoạt hình khung ngang: một chiếc chai trơn đứng trên đĩa xoay chậm, một vệt sáng ấm lướt qua mặt thủy tinh.',
  },
}
