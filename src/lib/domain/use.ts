/** What people make videos for. Each has a landing page of its own, at this address after the locale. */
export const USES = [
  'product-clips',
  'social-shorts',
  'storyboards',
  'music-visuals',
  'education',
  'real-estate',
] as const

export type Use = (typeof USES)[number]
