import type { UseText } from '../../../use-text.ts'

export const education: UseText = {
  name: 'Giáo dục',
  summary: 'Tám giây mở đầu bài học: một nơi chốn, một thời đại hay một quá trình để quan sát.',
  title: 'Video AI cho bài giảng và khóa học',
  description:
    'Mở đầu bài học bằng cảnh không ai quay được: Hội An xưa, tế bào, núi lửa. Cách viết cho Veo 3, những gì cần kiểm tra và ba prompt mẫu.',
  heading: 'Một cảnh để mở đầu bài học',
  lead: 'Phố cảng Hội An bốn trăm năm trước, bên trong một chiếc lá, biển trước cơn bão: chỉ tám giây quan sát, cả lớp đã có điều để hỏi.',
  advice: {
    title: 'Cách viết video cho bài giảng',
    list: [
      {
        title: 'Cho thấy tình huống, không phải bằng chứng',
        text: 'Veo quay những gì trông có lý, chưa chắc đã đúng. Veo giỏi về nơi chốn, thời đại, thời tiết, con vật và không khí. Veo kém về số lượng chính xác, bản đồ, công thức, máy móc và hình giải phẫu.',
      },
      {
        title: 'Nói rõ điều gì phải đúng',
        text: 'Viết ra những chi tiết bạn sẽ giảng: “khung dệt gỗ, con thoi bằng tre”, “gân lá, ánh sáng từ trên”. Những gì bạn bỏ qua sẽ được lấp bằng thứ quen thuộc ngày nay.',
      },
      {
        title: 'Máy quay điềm tĩnh',
        text: 'Hình đứng yên hoặc một cú lướt chậm cho người xem thời gian quan sát. Hãy yêu cầu ánh sáng rõ, đều và một chủ thể ở giữa. Khung ngang (16:9) hợp với máy chiếu, khung dọc (9:16) hợp với điện thoại.',
      },
      {
        title: 'Để người học nghe thấy',
        text: 'Lò rèn, mưa trên mái bạt, phiên chợ thế kỷ khác: âm thanh gợi lại một nơi chốn nhiều hơn nhà cửa. Nếu bạn sẽ nói đè lên, hãy viết “không giọng nói, không nhạc”.',
      },
      {
        title: 'Chữ để trên slide của bạn',
        text: 'Nhãn, năm tháng và mũi tên đều hiện ra méo mó. Hãy viết “không chữ” rồi tự đặt chúng lên video.',
      },
    ],
  },
  prompts: [
    {
      title: 'Phố cảng Hội An xưa',
      text: 'Sáng sớm trên con phố hẹp ở Hội An, thế kỷ 17. Máy quay lướt tới ngang tầm người đi bộ: thợ gốm xếp chum vại bên hiên gỗ, một phụ nữ múc nước giếng, phu khuân kiện tơ lụa từ thuyền buồm lên bến sông. Nắng xiên, bụi bay trong nắng. Tiếng nước, bước chân, tiếng gọi. Không chữ, không đồ vật hiện đại.',
    },
    {
      title: 'Bên trong chiếc lá',
      text: 'Hành trình hiển vi xuyên qua một chiếc lá xanh, kiểu hoạt hình khoa học rõ ràng. Máy quay trôi giữa những tế bào tròn trong suốt; các đĩa nhỏ màu lục trôi dọc thành tế bào, ánh sáng ấm rọi từ trên xuống. Nhịp chậm, chiều sâu mềm, sắc xanh và vàng. Tiếng ngân nhẹ như gió. Không nhãn, không chữ, không giọng nói.',
    },
    {
      title: 'Trước giờ phun trào',
      text: 'Góc rộng, máy quay cố định. Tây Nguyên thuở xa xưa: một ngọn núi lửa đứng trên thung lũng xanh lúc chiều tà. Cột tro xám mảnh bắt đầu dâng lên, nghiêng theo gió; đàn chim bay khỏi hàng cây phía trước. Ánh sáng tự nhiên, kiểu phim tài liệu. Tiếng ầm trầm lớn dần, tiếng vỗ cánh, rồi lặng im. Không người, không chữ.',
    },
  ],
  questions: {
    title: 'Hỏi đáp về video cho bài giảng',
    list: [
      {
        title: 'Những gì video cho thấy có đúng không?',
        text: 'Chưa chắc. Hãy xem trước cả lớp, như xem bức vẽ của học sinh. Một lỗi bạn đã tìm ra là một bài tập hay: ở đây sai chỗ nào?',
      },
      {
        title: 'Có quay được nhân vật lịch sử không?',
        text: 'Veo từ chối người thật. Thay vào đó, hãy cho thấy thời đại của họ: xưởng thợ, con thuyền, quảng trường, với những con người hư cấu.',
      },
      {
        title: 'Học sinh có cần tài khoản để xem không?',
        text: 'Không. Mỗi video có trang riêng, liên kết mở được trên mọi thiết bị. Phòng học không có mạng thì bạn tải tệp về trước.',
      },
      {
        title: 'Một video có giảng hết một chủ đề không?',
        text: 'Tám giây mở ra chủ đề, còn giảng là việc của bạn. Nếu có nhiều bước, hãy viết mỗi bước một video, cùng một góc nhìn, và dừng lại giữa chừng để hỏi điều gì sẽ đến tiếp theo.',
      },
    ],
  },
  sample: {
    title: 'Các hành tinh quanh mặt trời',
    text: 'Hoạt hình khung ngang: bốn hành tinh chuyển động quanh một mặt trời rực sáng, hành tinh bên trong nhanh hơn hành tinh bên ngoài.',
  },
}
