import type { Dictionary } from '../../dictionary.ts'
import { education } from './uses/education.ts'
import { musicVisuals } from './uses/music-visuals.ts'
import { productClips } from './uses/product-clips.ts'
import { realEstate } from './uses/real-estate.ts'
import { socialShorts } from './uses/social-shorts.ts'
import { storyboards } from './uses/storyboards.ts'

export const uses: Dictionary['uses'] = {
  title: 'What it is good for',
  lead: 'Six kinds of work, each with advice, prompts to start from, and what Veo cannot do.',
  trail: 'Where you are',
  home: 'Start',
  prompts: {
    title: 'Prompts to start from',
    text: 'The order form offers them at a press. Change whatever you like.',
  },
  sample: {
    title: 'Its shape and its length',
    text: 'Drawn for this page, to show shape and length. It is a simple animation and not a video by Veo.',
  },
  others: 'Other uses',
  studio: 'Turn a script into scenes in the studio',
  each: {
    'product-clips': productClips,
    'social-shorts': socialShorts,
    storyboards,
    'music-visuals': musicVisuals,
    education,
    'real-estate': realEstate,
  },
}
