import { gzipSync } from 'node:zlib'

import type { SentJob, SentJobInfo } from '../src/lib/domain/job.ts'

/** A job as a browser sends it: its list row, and the whole of it as JSON and gzipped. */
export type Sample = { info: SentJobInfo; json: Uint8Array; gzip: Buffer }

/** The largest job there is: 200 scenes, about 7 MB of JSON, about 1.8 MB gzipped. */
export function largeJob(): Sample {
  return sample({ scenes: 200, seed: 200, wordsToText: 350 })
}

/** A job that a list shows and nobody opens. */
export function smallJob(seed: number): Sample {
  return sample({ scenes: 2, seed, wordsToText: 20 })
}

type Size = { scenes: number; seed: number; wordsToText: number }

/** The same job each time for the same numbers, and no two scenes of it alike. */
function sample({ scenes, seed, wordsToText }: Size): Sample {
  const write = writer(seed)
  const text = () => write.text(wordsToText)
  const names = Array.from({ length: 12 }, () => write.text(2))
  const info: SentJobInfo = {
    videoId: 'dQw4w9WgXcQ',
    videoUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    sceneCount: scenes,
    charactersFound: names.length,
    mode: 'hybrid',
    voice: 'no-voice',
    status: 'partial',
    hasScript: true,
    rev: 1,
  }
  const job: SentJob = {
    ...info,
    script: write.text(scenes * 40),
    characters: names.map((name) => ({ name, looks: text(), clothes: text(), manner: text() })),
    scenes: Array.from({ length: scenes }, (_, index) => ({
      sceneNumber: index + 1,
      durationSeconds: write.number(8) + 1,
      prompt: text(),
      camera: { lens: write.number(135), movement: text(), framing: text() },
      lighting: text(),
      setting: text(),
      action: [text(), text(), text()],
      characters: names.filter(() => write.number(4) === 0),
      dialogue: [{ speaker: names[write.number(names.length)], line: text() }],
      sound: text(),
      continuity: text(),
      negativePrompt: text(),
    })),
    summary: text(),
  }
  const json = new TextEncoder().encode(JSON.stringify({ job }))
  return { info, json, gzip: gzipSync(json) }
}

const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghklmnprstvw'
const WORDS = 1_000

/**
 * Writes text of made-up words, some of them used far more often than others, as in a language: gzip finds as much in
 * it to leave out as in prose, where one text repeated would shrink to nothing.
 */
function writer(seed: number) {
  const random = randomOf(seed)
  const number = (below: number) => Math.floor(random() * below)
  const words = Array.from({ length: WORDS }, () =>
    Array.from(
      { length: 2 + number(4) },
      () => CONSONANTS[number(CONSONANTS.length)]! + VOWELS[number(VOWELS.length)]!,
    ).join(''),
  )
  const word = () => words[Math.floor(WORDS ** random()) - 1]!
  const text = (length: number) => Array.from({ length }, word).join(' ')
  return { number, text }
}

/** Mulberry32: numbers from 0 up to, not including, 1, which are the same in each run. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
