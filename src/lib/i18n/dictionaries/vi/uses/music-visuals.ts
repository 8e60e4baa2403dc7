import type { UseText } from '../../../use-text.ts'

export const musicVisuals: UseText = {
  name: 'Visual cho âm nhạc',
  summary: 'Hình ảnh chuyển động cho bài hát, màn hình sân khấu hay ảnh bìa động.',
  title: 'Visual và video loop AI cho bài nhạc của bạn',
  description:
    'Visual cho bài hát, buổi diễn và ảnh bìa động, Veo 3 quay theo lời bạn tả. Nhịp, vòng lặp, máy quay và ba prompt dễ cắt theo nhạc.',
  heading: 'Hình ảnh cho một bài nhạc',
  lead: 'Điệp khúc cần hình ảnh lớn dần, đoạn dạo đầu cần hình ảnh gần như đứng yên. Hãy tả bằng ánh sáng và chuyển động, rồi ghép bài nhạc của bạn vào.',
  advice: {
    title: 'Cách viết cho âm nhạc',
    list: [
      {
        title: 'Đếm theo ô nhịp',
        text: 'Tám giây là bốn ô nhịp 4/4 ở 120 BPM và ba ô nhịp ở 90 BPM. Hãy tính một chuyển động cho quãng đó: mở ra, dâng lên, vỡ tung. Sau đó cắt đúng nhịp trong phần mềm dựng.',
      },
      {
        title: 'Cho hình một chuyển động',
        text: '“Trôi”, “đập nhịp”, “xoáy vào trong”, “cực chậm”: động từ quyết định nhiều hơn chủ thể. Chuyển động đều giúp bạn đổi tốc độ video về sau cho khớp với nhịp bài.',
      },
      {
        title: 'Hai màu trên nền tối',
        text: 'Hình sau lưng ca sĩ hay sau dòng tên bài phải chừa chỗ trống. Xanh thẫm và hổ phách trên nền đen đủ cho cả buổi diễn; nhắc lại hai màu ấy trong mọi prompt thì các video sẽ ăn khớp.',
      },
      {
        title: 'Yêu cầu yên tĩnh',
        text: 'Video nào Veo cũng làm kèm âm thanh. Nhạc của bạn sẽ thay vào, nên hãy viết “chỉ tiếng phòng rất khẽ, không nhạc” và tắt tiếng khi dựng.',
      },
      {
        title: 'Biết những gì Veo không làm được',
        text: 'Veo không nghe bài nhạc của bạn, không khớp được khẩu hình với lời hát, không quay ca sĩ thật, và lời bài hát viết trên hình sẽ sai.',
      },
    ],
  },
  prompts: [
    {
      title: 'Mực và hổ phách',
      text: 'Cực chậm, macro. Mực màu hổ phách nở bung trong nước đen rồi chậm rãi xoáy vào trong, ánh sáng từ dưới lên; bụi vàng li ti trôi theo dòng. Máy quay cố định, chủ thể chính giữa, xung quanh đen thẳm, để đoạn kết giống đoạn đầu. Chỉ tiếng phòng rất khẽ, không nhạc, không giọng nói, không chữ.',
    },
    {
      title: 'Đường đêm ven biển',
      text: 'Nhìn từ ghế sau ô tô, ban đêm, trên đường ven biển vắng miền Trung. Đèn đường màu cam trôi qua đều nhịp, lướt trên mặt táp-lô; bên phải biển lấp lánh xanh. Máy quay trôi tới trước rất chậm. Hạt phim, nét mềm, tông màu thập niên 1980. Chỉ tiếng máy xe, không nhạc, không chữ, không thấy ai.',
    },
    {
      title: 'Vũ công bằng khói',
      text: 'Khung hình dọc. Một vũ công áo dài làm bằng khói trắng xoay trên sân khấu tối; mỗi vòng xoay, đôi tay và tà áo tan ra rồi tụ lại. Một luồng sáng gắt từ bên trái, phía sau tím thẫm. Máy quay chậm rãi nâng từ bàn chân lên quá đầu. Tiếng thở và bước chân khẽ, không nhạc, không chữ.',
    },
  ],
  questions: {
    title: 'Hỏi đáp về visual cho âm nhạc',
    list: [
      {
        title: 'Tôi gửi kèm bài nhạc được không?',
        text: 'Không. Cửa hàng chỉ nhận mô tả bằng chữ. Hãy tả nhịp và tâm trạng, “chậm, nặng, như thủy triều”, rồi ghép hình với nhạc trong phần mềm dựng.',
      },
      {
        title: 'Làm sao cho đủ hình cả bài hát?',
        text: 'Dùng vài video lặp lại. Ba, bốn phong cách hình cắt xen kẽ, phát chậm một nửa ở đoạn lắng, nâng đỡ bài hát tốt hơn hai mươi cảnh khác nhau.',
      },
      {
        title: 'Video có lặp liền mạch không bị giật không?',
        text: 'Hiếm khi khớp hẳn. Khói, nước, mưa và ánh đèn che được chỗ nối: hãy chồng mờ giây cuối lên giây đầu.',
      },
      {
        title: '720p có đủ cho sân khấu không?',
        text: 'Với hình mềm thì đủ: sương khói, ánh sáng, nước, hình mờ. Nét mảnh và khuôn mặt sẽ thô trên màn hình lớn. Chọn khung ngang cho màn hình, khung dọc cho ảnh bìa trên điện thoại.',
      },
    ],
  },
  sample: {
    title: 'Các cột quanh ánh sáng',
    text: 'Hoạt hình khung ngang: các cột hai bên một đốm sáng tròn lên xuống theo nhịp tám nốt êm, đốm sáng cũng đập theo.',
  },
}
