import type { Dictionary } from '../../dictionary.ts'
import { education } from './uses/education.ts'
import { musicVisuals } from './uses/music-visuals.ts'
import { productClips } from './uses/product-clips.ts'
import { realEstate } from './uses/real-estate.ts'
import { socialShorts } from './uses/social-shorts.ts'
import { storyboards } from './uses/storyboards.ts'

export const uses: Dictionary['uses'] = {
  title: 'فيمَ يفيدك الفيديو؟',
  lead: 'ستة مجالات، ولكل منها نصائح وأوصاف جاهزة للبدء، وما لا يستطيعه Veo.',
  trail: 'أنت هنا',
  home: 'الرئيسية',
  prompts: {
    title: 'أوصاف جاهزة للبدء (برومبت)',
    text: 'تُدرَج في نموذج الطلب بضغطة واحدة، وكل ما فيها قابل للتغيير.',
  },
  sample: {
    title: 'الشكل والمدة',
    text: 'رُسم خصيصًا لهذه الصفحة لبيان الشكل والمدة. هو رسم متحرك بسيط وليس فيديو من Veo.',
  },
  others: 'استخدامات أخرى',
  studio: 'تحويل السيناريو إلى مشاهد في الاستوديو',
  each: {
    'product-clips': productClips,
    'social-shorts': socialShorts,
    storyboards,
    'music-visuals': musicVisuals,
    education,
    'real-estate': realEstate,
  },
}
