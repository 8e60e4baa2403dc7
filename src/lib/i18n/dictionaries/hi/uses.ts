import type { Dictionary } from '../../dictionary.ts'
import { education } from './uses/education.ts'
import { musicVisuals } from './uses/music-visuals.ts'
import { productClips } from './uses/product-clips.ts'
import { realEstate } from './uses/real-estate.ts'
import { socialShorts } from './uses/social-shorts.ts'
import { storyboards } from './uses/storyboards.ts'

export const uses: Dictionary['uses'] = {
  title: 'AI वीडियो किस काम आते हैं',
  lead: 'छह तरह के काम, हर एक के साथ सलाह, शुरुआत के लिए प्रॉम्प्ट, और वह जो Veo नहीं कर सकता।',
  trail: 'आप यहाँ हैं',
  home: 'होम',
  prompts: {
    title: 'शुरुआत के लिए प्रॉम्प्ट',
    text: 'ऑर्डर के फ़ॉर्म में ये एक बार दबाने से आ जाते हैं। जो चाहें बदल लें।',
  },
  sample: {
    title: 'आकार और लंबाई',
    text: 'यह इसी पेज के लिए बना सादा ऐनिमेशन है, ताकि आकार और लंबाई का अंदाज़ा हो। यह Veo का वीडियो नहीं है।',
  },
  others: 'दूसरे काम',
  studio: 'स्टूडियो में स्क्रिप्ट से सीन बनाएँ',
  each: {
    'product-clips': productClips,
    'social-shorts': socialShorts,
    storyboards,
    'music-visuals': musicVisuals,
    education,
    'real-estate': realEstate,
  },
}
