import type { NegativePromptLevel } from '../studio-settings.ts'

const WRITING = ['subtitles', 'captions', 'on-screen text']
const FLAWS = ['watermark', 'logo', 'blurry picture', 'distorted hands', 'extra limbs', 'flicker']
const MORE_FLAWS = [
  'morphing faces',
  'changing clothes',
  'duplicated people',
  'jump cuts',
  'low resolution',
  'oversaturated colours',
  'plastic skin',
  'unnatural movement',
]

/** What a film should not show, at one of three levels. */
export function negativePrompt(level: NegativePromptLevel): string {
  const parts = {
    minimal: WRITING,
    standard: [...WRITING, ...FLAWS],
    aggressive: [...WRITING, ...FLAWS, ...MORE_FLAWS],
  }
  return parts[level].join(', ')
}
