import { sampleOf } from '../../src/lib/domain/sample.ts'
import { USES, type Use } from '../../src/lib/domain/use.ts'
import { education } from './drawings/education.ts'
import { musicVisuals } from './drawings/music-visuals.ts'
import { productClips } from './drawings/product-clips.ts'
import { realEstate } from './drawings/real-estate.ts'
import { socialShorts } from './drawings/social-shorts.ts'
import { storyboards } from './drawings/storyboards.ts'
import { film, poster } from './film.ts'
import type { Drawing } from './paint.ts'

const DRAWINGS: Record<Use, Drawing> = {
  'product-clips': productClips,
  'social-shorts': socialShorts,
  storyboards,
  'music-visuals': musicVisuals,
  education,
  'real-estate': realEstate,
}

// Draws the films that stand in public/samples until an operator has better ones; needs ffmpeg with x264 and WebP.
// Their names, if only some are to be drawn: node scripts/samples/draw-samples.ts education
const named = process.argv.slice(2)
for (const use of USES.filter((name) => named.length === 0 || named.includes(name))) {
  const sample = sampleOf(use)
  await poster(DRAWINGS[use], sample, `public${sample.poster}`)
  await film(DRAWINGS[use], sample, `public${sample.video}`)
  process.stdout.write(`${use}\n`)
}
