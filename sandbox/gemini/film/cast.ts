import type { Prompt } from '../prompt.ts'
import { hash, pick, shuffled } from '../hash.ts'
import { findNames } from './find-names.ts'

const NAMES = ['Mara', 'Ilya', 'June', 'Tomas', 'Noor', 'Felix', 'Wren', 'Oskar', 'Lena', 'Kofi']
const AGE = [
  'About twelve',
  'In their early twenties',
  'About thirty',
  'In their forties',
  'Past sixty',
] as const
const BUILD = [
  'slight and quick',
  'tall and lean',
  'broad-shouldered',
  'small and upright',
  'sturdy',
] as const
const HAIR = [
  'short black hair',
  'long auburn hair in a braid',
  'cropped grey hair',
  'curly brown hair',
  'straight fair hair',
  'dark hair under a knitted cap',
] as const
const CLOTHES = [
  'a worn navy coat and heavy boots',
  'a yellow raincoat over a striped jumper',
  'a plain linen shirt with rolled sleeves',
  'a long green dress and a wool shawl',
  'a brown leather jacket and a red scarf',
  'grey work overalls with many pockets',
] as const
const MARK = [
  'a thin scar over the left eyebrow',
  'freckles across the nose',
  'round wire glasses',
  'a silver ring on the right hand',
  'a calm, steady look',
] as const
const VOICE = [
  'Low and unhurried',
  'Bright and quick',
  'Soft, a little hoarse',
  'Clear and firm',
  'Warm, with long pauses',
] as const

export interface Character {
  name: string
  description: string
  voice: string
}

/** The same name always looks the same. */
function characterNamed(name: string): Character {
  const [age, build] = [pick(AGE, name, 'age'), pick(BUILD, name, 'build')]
  const [hair, clothes] = [pick(HAIR, name, 'hair'), pick(CLOTHES, name, 'clothes')]
  return {
    name,
    description: `${age}, ${build}, with ${hair} and ${pick(MARK, name, 'mark')}; wears ${clothes}.`,
    voice: pick(VOICE, name, 'voice'),
  }
}

/** The two people of a video that nobody has watched. */
export const namesOfVideo = (id: string): string[] => shuffled(NAMES, id, 'names').slice(0, 2)

export function castOf({ script, video, text }: Prompt): { characters: Character[] } {
  const told = script === '' && !video ? text : script
  const names = told === '' && video ? namesOfVideo(video.id) : findNames(told)
  return { characters: names.map(characterNamed) }
}

/** From 40 to 160 seconds, in scenes of eight. */
export const durationOf = (id: string): { durationSeconds: number } => ({
  durationSeconds: 40 + 8 * (hash(id, 'duration') % 16),
})
