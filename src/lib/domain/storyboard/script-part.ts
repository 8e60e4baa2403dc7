import { type Batch, SCENE_SECONDS } from './batches.ts'
import { headedBeats } from './script-beats.ts'

/** How much of its neighbours a part carries, so that nothing is lost where it was cut. */
const OVERLAP_SECONDS = 10

/** The part of a script that a batch tells: its own numbered scenes, or its share of the text and a little around it. */
export function scriptPart(script: string, batch: Batch, sceneCount: number): string {
  if (batch.first === 1 && batch.last === sceneCount) return script
  const headed = headedBeats(script)
  if (headed?.length === sceneCount) {
    return headed.slice(batch.first - 1, batch.last).join('\n\n')
  }
  const overlap = OVERLAP_SECONDS / SCENE_SECONDS
  const start = ((batch.first - 1 - overlap) / sceneCount) * script.length
  const end = ((batch.last + overlap) / sceneCount) * script.length
  return script.slice(breakBefore(script, start), breakAfter(script, end)).trim()
}

/** The last place at or before this one where a sentence or a line begins. */
function breakBefore(script: string, at: number): number {
  if (at <= 0) return 0
  const before = script.slice(0, Math.floor(at))
  return [...before.matchAll(BREAK)].pop()?.index ?? 0
}

/** The first place at or after this one where a sentence or a line ends. */
function breakAfter(script: string, at: number): number {
  if (at >= script.length) return script.length
  const from = Math.ceil(at)
  const [found] = script.slice(from).matchAll(BREAK)
  return found ? from + found.index + found[0].length : script.length
}

/** Where a line ends, or a sentence; some scripts have no spaces after it. */
const BREAK = /\n|(?<=[.!?…؟۔।])\s|(?<=[。！？])/g
