import { hash, pick, shuffled } from '../hash.ts'
import { namesOfVideo } from './cast.ts'

const PLACES = [
  'the empty harbour',
  'the night train',
  'the old library',
  'the flooded street',
  'the mountain road',
  'the lighthouse stairs',
  'the winter market',
  'the forest clearing',
] as const
const EVENTS = [
  '{a} finds a small brass key half buried at {place}.',
  'Rain starts over {place} and {b} runs for cover, holding a paper map flat against the wind.',
  '{a} and {b} meet for the first time at {place}, both reaching for the same lantern.',
  'A door that should be locked stands open at {place}. {b} steps through.',
  '{b} spreads the map on the ground. One corner of it is missing.',
  'The lights of {place} go out, one after another.',
  '{a} climbs higher to see where the sound comes from.',
  'A stray dog leads {b} past {place} without looking back.',
  '{a} stops, listens, and puts a hand on the cold wall.',
  '{b} drops the lantern. It rolls, still burning, down the steps.',
  'At {place} {a} recognises a face in an old photograph.',
  'The key turns. Dust rises in the first light.',
  '{a} and {b} sit side by side at {place} and share what bread is left.',
  '{b} writes a name on the back of the map.',
] as const
const LINES = [
  'We should have turned back an hour ago.',
  'Did you hear that?',
  'It was never about the key.',
  'Give me your hand.',
  'I have been here before.',
  'Then we go together.',
  'Look at the light. It is almost morning.',
] as const
const TITLES = [
  'The Brass Key',
  'A Corner of the Map',
  'Almost Morning',
  'The Last Lantern',
  'What the Dog Knew',
] as const

/** The screenplay of a video that nobody has watched: its own for every video, and for every part of one. */
export function screenplayOf({ id, clip }: { id: string; clip: string }) {
  const [a = '', b = ''] = namesOfVideo(id)
  const count = 8 + (hash(id, clip, 'count') % 7)
  const lines = shuffled(LINES, id, clip, 'lines')
  const beats = shuffled(EVENTS, id, clip, 'events').slice(0, count)
  const scenes = beats.map((event, index) => {
    const place = pick(PLACES, id, clip, index)
    const told = event.replace('{place}', place).replace('{a}', a).replace('{b}', b)
    // Every third scene has somebody say something.
    const speaker = index % 2 === 0 ? a : b
    const said = index % 3 === 1 ? `\n${speaker}: "${lines[(index - 1) / 3] ?? ''}"` : ''
    return `Scene ${index + 1}\n${told}${said}`
  })
  return { title: pick(TITLES, id, clip, 'title'), script: scenes.join('\n\n') }
}
