import * as z from 'zod/mini'

import { MAX_SCRIPT_CHARACTERS } from '../../domain/job.ts'
import type { Batch } from '../../domain/storyboard/batches.ts'
import {
  MAX_CHARACTERS,
  MAX_DESCRIPTION_CHARACTERS,
  MAX_NAME_CHARACTERS,
} from '../../domain/storyboard/character.ts'
import { MAX_SPOKEN_WORDS } from '../../domain/storyboard/spoken-line.ts'

/**
 * What the writer is asked for: these schemas go out with each call, and check what comes back. The longest texts that
 * they allow, of a scene with three people, still make a prompt that can be filmed whole.
 */

const Text = (most: number, about: string) => z.string().check(z.maxLength(most), z.describe(about))
const Told = (most: number, about: string) => Text(most, about).check(z.minLength(1))

const Cast = z
  .array(
    z.object({
      name: Told(MAX_NAME_CHARACTERS, 'As the script calls them'),
      description: Told(
        MAX_DESCRIPTION_CHARACTERS,
        'How they look, the same in every scene: age, build, hair, clothes, one thing to know them by',
      ),
      voice: Text(100, 'How they sound: pitch, pace, accent'),
    }),
  )
  .check(z.maxLength(MAX_CHARACTERS))

export const CharactersAnswer = z.object({ characters: Cast })

/** Of a video, which is as long as only the writer knows. */
export const VideoAnswer = z.object({
  durationSeconds: z.int().check(z.minimum(1), z.describe('How long the video is, in seconds')),
  characters: Cast,
})

export const ColorsAnswer = z.object({
  palette: z.array(Told(16, 'A colour as #rrggbb')).check(z.minLength(3), z.maxLength(6)),
  lighting: Told(120, 'Where the light comes from, how hard it is'),
  mood: Told(120, 'What the picture feels like'),
  grade: Told(120, 'Contrast, saturation, film stock'),
})

export const ScriptAnswer = z.object({
  title: Told(120, 'A title of a few words'),
  script: Told(
    MAX_SCRIPT_CHARACTERS,
    'The whole screenplay, each scene of eight seconds under a line "Scene 1", "Scene 2", …',
  ),
})

const scene = ({ first, last }: Batch) => ({
  sceneNumber: z
    .int()
    .check(z.minimum(first), z.maximum(last), z.describe('Counted over the whole film')),
  title: Told(80, 'A few words'),
  setting: Told(200, 'Where and when, the light'),
  action: Told(560, 'What is seen to happen in these eight seconds'),
  camera: Text(120, 'Shot size, angle, movement'),
  sound: Text(120, 'Sounds and music, not speech'),
  characters: z
    .array(z.string().check(z.maxLength(MAX_NAME_CHARACTERS)))
    .check(
      z.maxLength(MAX_CHARACTERS),
      z.describe('The names of those who are seen, as they are given'),
    ),
})

const speech = {
  speaker: Text(MAX_NAME_CHARACTERS, 'Who speaks; empty if nobody does'),
  line: Text(200, `What is said, at most ${MAX_SPOKEN_WORDS} words; empty if nothing is`),
}

const listOf = <Shape extends z.core.$ZodShape>(shape: Shape, { first, last }: Batch) => {
  const size = last - first + 1
  return z.object({
    scenes: z.array(z.object(shape)).check(z.minLength(size), z.maxLength(size)),
  })
}

export const silentScenesAnswer = (batch: Batch) => listOf(scene(batch), batch)
export const scenesAnswer = (batch: Batch) => listOf({ ...scene(batch), ...speech }, batch)
