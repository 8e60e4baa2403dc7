import type { UseText } from '../../../use-text.ts'

export const socialShorts: UseText = {
  name: 'Video ngắn mạng xã hội',
  summary: 'Video dọc cho Reels, Shorts và TikTok, nói trọn ý trong tám giây.',
  title: 'Tạo video AI cho Reels, Shorts và TikTok',
  description:
    'Video dọc 9:16 dài tám giây, có giọng nói và âm thanh, từ mô tả của bạn. Cách viết câu mở đầu níu người xem cho Veo 3, kèm ba prompt để chép.',
  heading: 'Video ngắn cuốn hút từ giây đầu tiên',
  lead: 'Một khung hình dọc, một giọng nói, một bất ngờ: video ngắn cần rất ít, nhưng cần ngay lập tức. Hãy tả thành một cảnh quay, Veo 3 quay kèm âm thanh.',
  advice: {
    title: 'Cách viết một video ngắn',
    list: [
      {
        title: 'Bất ngờ đặt lên đầu',
        text: 'Không ai chờ phần giới thiệu. Hãy mở đầu prompt bằng điều kỳ lạ, đúng như video nên mở đầu: con nghé trong thang máy, chiếc bánh biết thở. Phần còn lại của tám giây sẽ giải thích.',
      },
      {
        title: 'Nghĩ theo khung dọc',
        text: 'Chọn khung dọc (9:16) trong biểu mẫu và viết cho khung đó: một người từ thắt lưng trở lên, cầu thang, thác nước, ai đó cúi nhìn chúng ta. Hai người đứng cạnh nhau thì khó vừa. Để trống một phần ba phía dưới, vì các ứng dụng đặt nút ở đó.',
      },
      {
        title: 'Một câu thoại',
        text: 'Chừng mười lăm đến hai mươi tiếng là vừa. Viết rõ ai nói và nói thế nào: người thợ làm bánh mệt mỏi nói với máy quay: “…”. Dài hơn thì sẽ bị nói vội hoặc bị cắt.',
      },
      {
        title: 'Máy quay như điện thoại',
        text: '“Cầm tay, cách một sải tay” trông như video của bạn bè; “máy quay cố định” làm câu đùa tỉnh hơn. Chọn một trong hai là đủ.',
      },
      {
        title: 'Đừng để chữ trong hình',
        text: 'Phụ đề, biển hiệu và tên riêng đều hiện ra méo mó. Kết thúc bằng “không phụ đề, không chữ” rồi thêm chữ trong ứng dụng, ở đó chữ còn đọc thành tiếng được.',
      },
    ],
  },
  prompts: [
    {
      title: 'Con nghé trong thang máy',
      text: 'Khung hình dọc, cầm tay như quay điện thoại. Cửa thang máy mở ra: giữa ba nhân viên văn phòng chán chường là một con nghé mặc áo vest xám nhỏ xíu, nhìn thẳng vào chúng ta. Nó nhai, rồi điềm tĩnh nói: “Cho lên tầng bốn nhé.” Đèn neon lạnh, nhạc thang máy khe khẽ, một tiếng ting, một tiếng ho. Không phụ đề, không chữ.',
    },
    {
      title: 'Mưa ngừng lại',
      text: 'Khung hình dọc. Đêm mưa trên phố Sài Gòn đông người, một cô gái mặc áo mưa vàng búng tay và mọi giọt mưa đứng lại giữa không trung. Cô bước về phía máy quay, gạt những giọt nước sang bên như gạt rèm hạt. Ánh neon phản chiếu, nền mờ. Tiếng mưa tắt hẳn, chỉ còn một tiếng ngân trầm. Không chữ.',
    },
    {
      title: 'Căn bếp nhỏ nhất',
      text: 'Khung hình dọc, macro. Một đầu bếp nhỏ bằng ngón tay cái lật chiếc bánh xèo bé bằng đồng xu trên ngọn nến, cạnh một chiếc thìa bình thường mà to như khổng lồ. Anh ngẩng lên nói: “Bữa sáng sắp xong rồi.” Ánh nến ấm, gian bếp mờ phía sau. Tiếng xèo xèo tí tẹo, tiếng chảo kéo lê. Không phụ đề, không chữ.',
    },
  ],
  questions: {
    title: 'Hỏi đáp về video ngắn',
    list: [
      {
        title: 'Video có dài hơn tám giây được không?',
        text: 'Một video thì không. Hãy viết hai hoặc ba cảnh quay, đặt từng cảnh rồi ghép lại trên điện thoại. Cứ vài giây lại chuyển cảnh dứt khoát là điều người xem ở đó đã quen.',
      },
      {
        title: 'Tôi hoặc người nổi tiếng xuất hiện được không?',
        text: 'Không. Veo từ chối người thật. Veo có thể quay một nhân vật hư cấu ở nơi giống chỗ bạn, còn bạn tự lồng tiếng.',
      },
      {
        title: 'Video có tự lặp lại được không?',
        text: 'Tự nó thì không. Hãy yêu cầu máy quay đứng yên và đoạn kết giống đoạn đầu, như cánh cửa khép lại; hoặc dùng ứng dụng dựng phim cho phát xuôi rồi phát ngược.',
      },
      {
        title: 'Nhân vật nói tiếng gì?',
        text: 'Thường là thứ tiếng của câu thoại bạn viết. Nên ghi thêm: “cô ấy nói bằng tiếng Việt: …”. Câu ngắn, đời thường nói tốt nhất; tên riêng và con số là chỗ dễ sai.',
      },
    ],
  },
  sample: {
    title: 'Ki-ốt trong tuyết',
    text: 'Hoạt hình khung dọc: tuyết rơi trong đêm xuống một ki-ốt nhỏ dưới vầng trăng to và ấm, rồi cửa sổ ki-ốt sáng đèn.',
  },
}
