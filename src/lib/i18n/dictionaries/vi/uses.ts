import type { Dictionary } from '../../dictionary.ts'
import { education } from './uses/education.ts'
import { musicVisuals } from './uses/music-visuals.ts'
import { productClips } from './uses/product-clips.ts'
import { realEstate } from './uses/real-estate.ts'
import { socialShorts } from './uses/social-shorts.ts'
import { storyboards } from './uses/storyboards.ts'

export const uses: Dictionary['uses'] = {
  title: 'Video AI dùng vào việc gì',
  lead: 'Sáu loại công việc, mỗi loại có lời khuyên, prompt mẫu và những gì Veo không làm được.',
  trail: 'Bạn đang ở đây',
  home: 'Trang chủ',
  prompts: {
    title: 'Prompt mẫu để bắt đầu',
    text: 'Trong biểu mẫu đặt hàng, bạn chỉ cần bấm một cái là có. Muốn sửa gì cũng được.',
  },
  sample: {
    title: 'Khung hình và độ dài',
    text: 'Hình vẽ riêng cho trang này, để bạn thấy khung hình và độ dài. Đây là hoạt hình đơn giản, không phải video của Veo.',
  },
  others: 'Dùng vào việc khác',
  studio: 'Chuyển kịch bản thành các cảnh trong studio',
  each: {
    'product-clips': productClips,
    'social-shorts': socialShorts,
    storyboards,
    'music-visuals': musicVisuals,
    education,
    'real-estate': realEstate,
  },
}
