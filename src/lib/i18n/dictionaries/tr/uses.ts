import type { Dictionary } from '../../dictionary.ts'
import { education } from './uses/education.ts'
import { musicVisuals } from './uses/music-visuals.ts'
import { productClips } from './uses/product-clips.ts'
import { realEstate } from './uses/real-estate.ts'
import { socialShorts } from './uses/social-shorts.ts'
import { storyboards } from './uses/storyboards.ts'

export const uses: Dictionary['uses'] = {
  title: 'Nerelerde işinize yarar?',
  lead: 'Altı iş türü; her biri için öneriler, hazır promptlar ve Veo’nun yapamadıkları.',
  trail: 'Buradasınız',
  home: 'Ana sayfa',
  prompts: {
    title: 'Başlamak için hazır promptlar',
    text: 'Sipariş formunda tek dokunuşla yerine gelirler. Dilediğinizi değiştirin.',
  },
  sample: {
    title: 'Biçimi ve süresi',
    text: 'Biçimi ve süreyi göstermek için bu sayfaya özel çizildi. Basit bir animasyondur, Veo’nun çektiği bir video değildir.',
  },
  others: 'Diğer kullanım alanları',
  studio: 'Senaryonuzu stüdyoda sahnelere bölün',
  each: {
    'product-clips': productClips,
    'social-shorts': socialShorts,
    storyboards,
    'music-visuals': musicVisuals,
    education,
    'real-estate': realEstate,
  },
}
