import type { UseText } from '../../../use-text.ts'

export const realEstate: UseText = {
  name: 'Bất động sản',
  summary: 'Không khí và khu phố cho công ty môi giới, không bao giờ là chính căn nhà.',
  title: 'Video AI tạo cảm xúc cho bất động sản',
  description:
    'Nắng sớm, con ngõ yên, sân hiên mùa hè: video cảm xúc bằng Veo 3 cho môi giới, không bao giờ là căn nhà thật. Cách viết và cách ghi chú rõ ràng.',
  heading: 'Không khí của một khu phố, trong chuyển động',
  lead: 'Ảnh cho thấy các căn phòng. Một video tám giây cho thấy buổi sáng ở nơi như thế ra sao. Video không bao giờ quay chính căn nhà, và trang của bạn phải nói rõ điều đó.',
  advice: {
    title: 'Cách viết một video cảm xúc',
    list: [
      {
        title: 'Chỉ không khí và khu phố',
        text: 'Veo tự nghĩ ra mọi bức tường, mọi cửa sổ. Một căn bếp tưởng tượng đặt cạnh căn hộ thật sẽ làm người thuê hay người mua hiểu lầm. Hãy dùng video cho trang web công ty, bản tin, phim giới thiệu khu vực hay lối sống, còn tin rao thì dùng ảnh chụp.',
      },
      {
        title: 'Bắt đầu từ giờ trong ngày',
        text: '“Mặt trời vừa lên”, “chạng vạng xanh, đèn bắt đầu sáng”: giờ giấc quyết định ánh sáng, màu sắc và ai đang qua lại. Sau đó đến mùa, rồi đến nơi chốn.',
      },
      {
        title: 'Di chuyển như một người khách',
        text: 'Bước chậm ngang tầm mắt, lướt dọc hàng rào cây, tấm rèm mở ra khung cảnh. Cảnh bay trên mái nhà thì ở đâu cũng giống nhau. Khung ngang (16:9) hợp với trang web, khung dọc (9:16) hợp với Story.',
      },
      {
        title: 'Cho người ta sống ở đó',
        text: 'Ai đó tưới cây, đứa trẻ cầm lồng đèn, quán cà phê bày ghế. Nhìn từ phía sau hay từ xa, họ vẫn là người hư cấu, không phải chân dung của ai.',
      },
      {
        title: 'Lắng nghe con phố',
        text: 'Tiếng chim, tiếng tàu cách hai con phố, tiếng chuông xe đạp. Đừng hứa điều mà con phố thật không có: cạnh đường lớn thì đừng tả yên tĩnh.',
      },
    ],
  },
  prompts: [
    {
      title: 'Sáng Chủ nhật',
      text: 'Mặt trời vừa lên, đầu hè, một con ngõ yên tĩnh ở Hà Nội với những căn nhà cũ tường vàng, ban công đầy cây. Máy quay bước chậm ngang tầm mắt qua giàn hoa giấy và những chiếc xe đạp; phía trước, một người đàn ông nhìn từ sau lưng bày ghế cà phê ra vỉa hè. Bóng nắng dài và dịu. Tiếng chim, tiếng tách chén. Không chữ, không biển hiệu.',
    },
    {
      title: 'Rèm mở',
      text: 'Từ trong căn phòng sáng gần như trống: rèm vải lanh từ từ kéo sang hai bên, lộ ra sân hiên có cây hoa sứ và biển xanh xa dưới kia. Máy quay lướt về phía cửa mở. Nắng sớm ấm trải dần trên sàn gỗ. Tiếng gió, vòng rèm lách cách, sóng xa. Không thấy ai, không chữ.',
    },
    {
      title: 'Đêm Trung thu',
      text: 'Khung hình dọc, chạng vạng xanh mùa thu. Một khoảng sân nhỏ với cây bàng già; cửa sổ xung quanh lần lượt sáng đèn, một đứa trẻ nhìn từ phía sau cầm lồng đèn ông sao đi ngang sân. Máy quay nâng chậm từ nền gạch ướt lên mái ngói. Bước chân khẽ, trống xa xa, tiếng cười trong nhà. Không chữ.',
    },
  ],
  questions: {
    title: 'Hỏi đáp về video bất động sản',
    list: [
      {
        title: 'Có quay được căn hộ hay căn nhà của tôi không?',
        text: 'Không. Veo quay từ lời tả và chưa từng thấy căn nhà của bạn. Tả kỹ đến đâu thì các phòng vẫn là phòng khác. Đừng đặt video như vậy giữa các ảnh của tin rao.',
      },
      {
        title: 'Tôi nên ghi chú video như thế nào?',
        text: 'Bằng lời ở ngay bên cạnh, không ai bỏ sót được: “Video cảm xúc làm bằng AI. Không quay căn nhà này.” Quy định về quảng cáo và về AI ở nước bạn có thể đòi hỏi nhiều hơn.',
      },
      {
        title: 'Tôi nêu tên thành phố của mình được không?',
        text: 'Được, nhưng bạn sẽ nhận được một nơi na ná với đường phố sai. Hãy tả những nét đặc trưng: nhà sơn màu nhạt, bến cảng, hàng cây. Như vậy không ai đi tìm một góc phố không có thật.',
      },
      {
        title: 'Video như vậy hữu ích nhất ở đâu?',
        text: 'Ở đầu trang, trước phần thông tin: trang chủ của công ty, bài giới thiệu khu vực, email gửi người đang tìm nhà. Ở chỗ người ta quyết định thì chỉ hình thật mới giúp được.',
      },
    ],
  },
  sample: {
    title: 'Mặt trời mọc trên mái nhà',
    text: 'Hoạt hình khung ngang: mặt trời mọc sau các mái nhà của thành phố, bầu trời chuyển từ xanh cổ vịt sang vàng, những ô cửa sáng đèn tắt dần từng ô một.',
  },
}
