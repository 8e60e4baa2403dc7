import { clipText } from '../clip-text.ts'
import { countCharacters, MAX_PROMPT_CHARACTERS } from '../prompt-length.ts'
import {
  type Character,
  type ColorProfile,
  findCharacters,
  MAX_DESCRIPTION_CHARACTERS,
} from './character.ts'
import { spokenLine } from './spoken-line.ts'

/** What Veo reads of a prompt: https://ai.google.dev/gemini-api/docs/video#limitations */
export const MAX_PROMPT_TOKENS = 1_024

/** A scene in the words of whoever wrote it. */
export type SceneDraft = {
  setting: string
  action: string
  camera: string
  sound: string
  /** Who is in it, by name. */
  characters: readonly string[]
  /** Both empty where nobody speaks. */
  speaker: string
  line: string
}

/** About how many tokens a text takes: four letters of English, two of any other script, taken rather too many. */
export function tokensWorth(text: string): number {
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0
  return Math.ceil((text.length - foreign) / 4 + foreign / 2)
}

/** What is left for the looks of people when a scene has too much to say, and how much is then cut at a time. */
const MAX_PEOPLE_CHARACTERS = 700
const CUT_CHARACTERS = 60

/**
 * The prompt that films a scene. It always fits: where it would be too long it goes without the colours, the sound or the
 * camera, in this order, and at last the action and the setting are cut; what is said, and who says it, stays whole. A
 * person is described in the same words in each prompt, unless there are so many that not all can be.
 */
export function veoPrompt(
  draft: SceneDraft,
  cast: readonly Character[],
  colors: ColorProfile | null,
): string {
  const seen = findCharacters(cast, draft.characters)
  const people = cast.filter((one) => seen.includes(one))
  const parts = {
    setting: sentence(draft.setting),
    action: sentence(draft.action),
    people: people.map(looks).filter(Boolean).join(' '),
    camera: draft.camera && sentence(`Camera: ${draft.camera}`),
    said: draft.line ? spokenLine(draft.speaker, draft.line) : 'Nobody speaks.',
    sound: draft.sound && sentence(`Sound: ${draft.sound}`),
    colors: colors ? sentence(`Colours: ${colors.grade}; light: ${colors.lighting}`) : '',
    writing: 'No subtitles, no on-screen text.',
  }
  const told = () => Object.values(parts).filter(Boolean).join('\n')
  for (const name of ['colors', 'sound', 'camera'] as const) {
    if (isPrompt(told())) return told()
    parts[name] = ''
  }
  if (!isPrompt(told())) parts.people = clipText(parts.people, MAX_PEOPLE_CHARACTERS)
  for (const name of ['action', 'setting'] as const) {
    while (!isPrompt(told()) && parts[name] !== '') {
      parts[name] = clipText(parts[name], Math.max(parts[name].length - CUT_CHARACTERS, 0))
    }
  }
  return told()
}

/** Whether it can be filmed as it is. */
export function isPrompt(text: string): boolean {
  return countCharacters(text) <= MAX_PROMPT_CHARACTERS && tokensWorth(text) <= MAX_PROMPT_TOKENS
}

function looks({ name, description }: Character): string {
  const told = clipText(description.trim(), MAX_DESCRIPTION_CHARACTERS)
  return told && sentence(`${name}: ${told}`)
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
