import { pick, shuffled } from '../hash.ts'
import type { Prompt } from '../prompt.ts'
import { bound, propertiesOf, type Schema } from '../schema.ts'

interface Look {
  palette: string[]
  lighting: string
  mood: string
  grade: string
}

const LOOKS: readonly [Look, ...Look[]] = [
  {
    palette: ['#0B2B3B', '#1F5A6B', '#E8A04C', '#F4E1C1', '#7A3E2B', '#3C4A52'],
    lighting: 'Low golden side light with deep teal shadows',
    mood: 'Longing, hopeful',
    grade: 'Teal and amber, soft contrast, fine grain',
  },
  {
    palette: ['#10131A', '#2C3550', '#5B6B8C', '#C7D0DD', '#9C2F3F', '#6B5B73'],
    lighting: 'Moonlight and single practical lamps',
    mood: 'Hushed, watchful',
    grade: 'Cool desaturated blues, crushed blacks',
  },
  {
    palette: ['#F2E8CF', '#A7C957', '#6A994E', '#386641', '#BC4749', '#8D6B48'],
    lighting: 'Bright diffused daylight through leaves',
    mood: 'Gentle, playful',
    grade: 'Fresh greens, lifted shadows, natural skin',
  },
  {
    palette: ['#2B2D42', '#8D99AE', '#EDF2F4', '#EF233C', '#5C677D', '#33415C'],
    lighting: 'Flat overcast light, wet reflections',
    mood: 'Tense, restless',
    grade: 'Steel grey with one strong red, hard contrast',
  },
  {
    palette: ['#3D2C2E', '#7C5E53', '#C9A27E', '#F1DCC0', '#5E6B4F', '#8B4A2F'],
    lighting: 'Candlelight and warm window light',
    mood: 'Nostalgic, intimate',
    grade: 'Warm sepia leaning film stock, gentle halation',
  },
]

/** The look of a film. */
export function coloursOf({ script, video, text }: Prompt, schema: Schema): Look {
  const seed = script || (video?.id ?? text)
  const look = pick(LOOKS, seed, 'look')
  const list = propertiesOf(schema)['palette'] ?? {}
  const least = bound(list, 'minItems') ?? 5
  const count = Math.max(least, Math.min(5, bound(list, 'maxItems') ?? 5))
  const others = shuffled(
    LOOKS.flatMap(({ palette }) => palette),
    seed,
    'others',
  )
  const palette = [...new Set([...look.palette, ...others])].slice(0, count)
  return { ...look, palette }
}
