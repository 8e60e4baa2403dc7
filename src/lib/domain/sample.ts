import type { AspectRatio } from './aspect-ratio.ts'
import type { Use } from './use.ts'

/** The video that shows the format on the page of a use. Its files are in `public/samples`. */
export type Sample = {
  video: string
  poster: string
  ratio: AspectRatio
  width: number
  height: number
  seconds: number
  /** When it was put up. */
  uploaded: string
}

const SIZES: Record<AspectRatio, { width: number; height: number }> = {
  '16:9': { width: 1280, height: 720 },
  '9:16': { width: 720, height: 1280 },
}

/** The shape that suits a use: its sample has it, and the order form of its page begins with it. */
const RATIOS: Record<Use, AspectRatio> = {
  'product-clips': '16:9',
  'social-shorts': '9:16',
  storyboards: '16:9',
  'music-visuals': '16:9',
  education: '16:9',
  'real-estate': '16:9',
}

export function sampleOf(use: Use): Sample {
  const ratio = RATIOS[use]
  return {
    video: `/samples/${use}.mp4`,
    poster: `/samples/${use}.webp`,
    ratio,
    ...SIZES[ratio],
    seconds: 8,
    uploaded: '2026-11-22T00:00:00Z',
  }
}
