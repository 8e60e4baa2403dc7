import { pick, hash } from '../hash.ts'
import { cutText } from '../fit.ts'
import type { Prompt } from '../prompt.ts'
import { bound, itemsOf, propertiesOf, type Schema } from '../schema.ts'
import { beatsOf } from './beats.ts'
import { dialogueIn, shortLine } from './dialogue.ts'
import { inPlainCase, namedIn, stemOf } from './name.ts'
import { portionsOf, type Portion } from './portions.ts'
import { screenplayOf } from './screenplay.ts'
import { clausesOf, firstWords, sentencesOf } from './sentences.ts'
import { settingOf } from './setting.ts'

const CAMERA = [
  'Wide establishing shot, slow push in',
  'Medium shot at eye level, handheld',
  'Close-up, shallow focus',
  'Tracking shot from the side',
  'Low angle, static',
  'Over-the-shoulder shot, slow pan right',
  'High crane shot drifting down',
  'Long lens from afar, compressed depth',
  'Slow dolly backwards, subject centred',
  'Point of view, gentle sway',
] as const
const OUTSIDE = [
  'Wind and distant birds',
  'Footsteps on gravel, a light breeze',
  'Rustling leaves, far water',
] as const
const INSIDE = [
  'Room tone, a ticking clock',
  'Creaking floorboards',
  'A low hum and muffled voices',
] as const
const AT_NIGHT = [
  'Crickets, then near silence',
  'A far owl, soft wind',
  'Low drone, slow breathing',
] as const

const ACTION_LENGTH = 600
const TITLE_WORDS = 5
// A title does not stop at a word that only leads to the next.
const LOOSE_END = /(?:\s+(?:the|an?|in|on|at|to|of|and|or|with|from|by|и|в|во|на|с|к|из|по|у))+$/iu

/** The scenes that are asked for, and of how many. */
interface Batch {
  first: number
  last: number
  total: number
}

function batchOf(schema: Schema, asked: string): Batch {
  const number = propertiesOf(itemsOf(schema, 'scenes'))['sceneNumber'] ?? {}
  const said = /scenes?\s+(\d+)(?:\D{1,9}(\d+))?\s+of\s+(\d+)/iu.exec(asked)
  const list = propertiesOf(schema)['scenes'] ?? {}
  const first = bound(number, 'minimum') ?? Number(said?.[1] ?? 1)
  const count = bound(list, 'minItems') ?? bound(list, 'maxItems') ?? 3
  const last = bound(number, 'maximum') ?? Number(said?.[2] ?? said?.[1] ?? first + count - 1)
  const total = /\bof\s+(\d+)\s+scenes?\b/iu.exec(asked)?.[1]
  return { first, last, total: Math.max(last, Number(said?.[3] ?? total ?? last)) }
}

/** Whole sentences, as many as a scene can show. */
function actionOf(shown: string, speaker: string): string {
  const all = shown.replace(/\s*\n\s*/gu, ' ')
  if (all === '')
    return /\p{Script=Cyrillic}/u.test(speaker) ? `${speaker} говорит.` : `${speaker} speaks.`
  let action = ''
  for (const sentence of sentencesOf(all)) {
    if (action.length + sentence.length >= ACTION_LENGTH) break
    action = `${action} ${sentence}`.trim()
  }
  return (action || cutText(all, ACTION_LENGTH)).replace(/[,;]$/u, '')
}

function titleOf(words: string, turn: number): string {
  const start = clausesOf(sentencesOf(words)[0] ?? '')[0] ?? ''
  const title = firstWords(cutText(start, 100), TITLE_WORDS)
    .replace(/[\s.,:;!?…—–"“”«»-]+$/gu, '')
    .replace(LOOSE_END, '')
  return turn > 0 ? `${title} (${turn + 1})` : title
}

function sceneOf(portion: Portion, sceneNumber: number, characters: string[]) {
  const { said, shown } = dialogueIn(portion.text)
  const [spoken] = said
  const name = inPlainCase(spoken?.speaker ?? '')
  // As the list of characters writes it, where it is one of them.
  const speaker = characters.find((one) => stemOf(one) === stemOf(name)) ?? name
  const { place, indoors, night } = settingOf(portion, sceneNumber)
  const sounds = indoors ? INSIDE : night ? AT_NIGHT : OUTSIDE
  return {
    sceneNumber,
    title: titleOf(shown || (spoken?.line ?? ''), portion.turn),
    setting: place,
    action: actionOf(shown, speaker),
    // Neighbours that share a beat are at least not seen in the same way.
    camera: CAMERA[(hash(portion.text, 'camera') + sceneNumber) % CAMERA.length],
    sound: pick(sounds, portion.text, sceneNumber, 'sound'),
    characters: namedIn(`${portion.heading}\n${portion.text}`, characters),
    speaker,
    line: shortLine(spoken?.line ?? ''),
  }
}

/** Scenes that tell the script's beats, each scene its own share of them. */
export function scenesOf(prompt: Prompt, schema: Schema) {
  const { first, last, total } = batchOf(schema, prompt.asked)
  const { script, part, video, characters } = prompt
  const told = script || (video ? screenplayOf(video).script : prompt.asked)
  const from = part?.first ?? 1
  const portions = portionsOf(beatsOf(told), (part?.last ?? total) - from + 1)
  const empty: Portion = { heading: '', text: 'A quiet scene.', whole: '', turn: 0 }
  const count = Math.max(0, Math.min(last - first + 1, 500))
  const scenes = Array.from({ length: count }, (_, index) =>
    sceneOf(portions[first + index - from] ?? empty, first + index, characters),
  )
  return { scenes }
}
