import { pick } from '../hash.ts'
import type { Portion } from './portions.ts'

type Words = readonly [string, ...string[]]

/** Words of a place, what to call it, and whether it has a roof. Beginnings of words, for the sake of Russian cases. */
const PLACES: [RegExp, string, boolean][] = [
  [/kitchen/iu, 'Kitchen', true],
  [/кухн/iu, 'Кухня', true],
  [/lighthouse/iu, 'Lighthouse', false],
  [/маяк/iu, 'Маяк', false],
  [/library/iu, 'Library', true],
  [/библиотек/iu, 'Библиотека', true],
  [/station/iu, 'Station', false],
  [/вокзал|станци/iu, 'Станция', false],
  [/cave/iu, 'Cave', true],
  [/пещер/iu, 'Пещера', true],
  [/ship|boat|deck/iu, 'Aboard the boat', false],
  [/корабл|лодк|палуб/iu, 'На борту', false],
  [/train/iu, 'Train carriage', true],
  [/поезд|вагон/iu, 'Вагон', true],
  [/forest|woods|trees/iu, 'Forest', false],
  [/лес(?:[уаоы]|$|\P{L})/iu, 'Лес', false],
  [/desert|dune/iu, 'Desert', false],
  [/пустын/iu, 'Пустыня', false],
  [/mountain|summit|ridge/iu, 'Mountainside', false],
  [/гор[аыеу](?!\p{L})/iu, 'Горы', false],
  [/beach|shore|harbou?r|sea(?!\p{L})|ocean/iu, 'Seashore', false],
  [/берег|гаван|мор[еяю](?!\p{L})/iu, 'Берег моря', false],
  [/river|bridge/iu, 'River bank', false],
  [/рек[аиеу](?!\p{L})|мост/iu, 'Берег реки', false],
  [/street|city|town|market|square/iu, 'City street', false],
  [/улиц|город|площад/iu, 'Городская улица', false],
  [/field|meadow|snow|garden/iu, 'Open field', false],
  [/пол[ею](?!\p{L})|снег|сад(?:у|$|\P{L})/iu, 'Открытое поле', false],
  [/room|house|door|office|hall/iu, 'Quiet room', true],
  [/комнат|дом(?:[аеу]|$|\P{L})|дверь|кабинет/iu, 'Тихая комната', true],
]
const INSIDE = /(?<!\p{L})(?:int|инт|inside|indoors|interior|внутри)(?!\p{L})/iu
const NIGHT =
  /(?<!\p{L})(?:night|midnight|moon|stars?|dark(?:ness)?|ноч|полноч|лун|звезд|звёзд|темнот)/iu
const DAWN = /(?<!\p{L})(?:dawn|sunrise|first light|morning|рассвет|утр)/iu
const DUSK = /(?<!\p{L})(?:dusk|sunset|evening|twilight|закат|вечер|сумерк)/iu

const NIGHTS: Words = [
  'at night under a bright moon',
  'deep night, blue and still',
  'night, a single lamp burning',
]
const DAWNS: Words = ['at first light, mist low', 'early morning, long shadows']
const DUSKS: Words = ['at dusk, the sky amber', 'in the last light of the evening']
const DAYS: Words = [
  'in clear daylight',
  'under a pale overcast sky',
  'in warm afternoon sun',
  'midday, hard bright light',
]
const OUTDOORS: Words = ['Open landscape', 'Windswept path', 'Quiet clearing', 'Edge of a village']
const INDOORS: Words = ['Plain room with tall windows', 'Narrow hallway', 'Low-ceilinged workshop']

function timeIn(words: string): Words | undefined {
  if (NIGHT.test(words)) return NIGHTS
  if (DAWN.test(words)) return DAWNS
  return DUSK.test(words) ? DUSKS : undefined
}

/** A heading's place without its time, which is told in other words. */
function placeOfHeading(heading: string): string {
  const place = heading.split(/\s+[—–-]\s+|[,.(]/u)[0]?.trim() ?? ''
  return place.slice(0, 1).toUpperCase() + place.slice(1).toLowerCase()
}

export interface Setting {
  place: string
  indoors: boolean
  night: boolean
}

/** Where and when a scene plays, steered by the words of its beat. */
export function settingOf({ heading, text, whole }: Portion, number: number): Setting {
  // The heading knows better than a word that happens to fall.
  const placeIn = (words: string) => PLACES.find(([word]) => word.test(words))
  const known = placeIn(heading) ?? placeIn(text) ?? placeIn(whole)
  const words = `${heading}\n${whole}`
  const indoors = INSIDE.test(words) || (known?.[2] ?? false)
  const invented = pick(indoors ? INDOORS : OUTDOORS, text, number, 'place')
  const named = heading === '' || heading === text ? '' : placeOfHeading(heading)
  const time = timeIn(heading) ?? timeIn(text) ?? timeIn(whole) ?? DAYS
  return {
    place: `${named || known?.[1] || invented}, ${pick(time, text, number, 'time')}`,
    indoors,
    night: time === NIGHTS,
  }
}
