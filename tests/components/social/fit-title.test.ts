import { describe, expect, test } from 'vitest'

import { fitTitle } from '../../../src/components/social/fit-title.ts'
import type { Dir } from '../../../src/components/social/runs.ts'

const ROOM = { width: 664, height: 272, maxSize: 112 }

const LONG: [string, Dir, string][] = [
  ['en', 'ltr', 'Real estate videos: show the light of a home before it is built'],
  ['ru', 'ltr', 'Видео для недвижимости: покажите свет в доме ещё до постройки'],
  ['tr', 'ltr', 'Emlak videoları: evin ışığını daha yapılmadan gösterin'],
  ['es', 'ltr', 'Videos inmobiliarios: muestra la luz de una casa antes de construirla'],
  ['hi', 'ltr', 'रियल एस्टेट वीडियो: बनने से पहले ही घर की रोशनी दिखाएँ'],
  ['vi', 'ltr', 'Video bất động sản: cho thấy ánh sáng của ngôi nhà trước khi xây'],
  ['de', 'ltr', 'Immobilienvideos: Zeig das Licht eines Hauses, bevor es gebaut ist'],
  ['ar', 'rtl', 'فيديوهات عقارية: أظهر ضوء المنزل قبل بنائه مع Veo 3 (من Google)'],
]

describe.each(LONG)('a long title in %s', (lang, dir, title) => {
  const { lines, size, pitch, rise, height } = fitTitle(title, { lang, dir, weight: 'bold' }, ROOM)

  test('stays within its room, and large', () => {
    expect(lines.length).toBeGreaterThan(1)
    for (const { width } of lines) expect((width * size) / 1000).toBeLessThan(ROOM.width + 0.01)
    expect(height).toBeLessThan(ROOM.height + 0.01)
    // A quarter as large in a chat, it is still read.
    expect(size).toBeGreaterThan(48)
  })

  test('keeps the letters of one line from those of the next', () => {
    lines.slice(1).forEach((line, index) => {
      const above = lines[index]!
      expect(((line.top - above.bottom) * size) / 1000).toBeLessThan(pitch)
    })
    const last = lines.at(-1)!
    expect(rise + pitch * (lines.length - 1) - (last.bottom * size) / 1000).toBeLessThan(
      height + 0.01,
    )
  })
})

test('one word is one line, no larger than allowed', () => {
  const { lines, size } = fitTitle('Studio', { lang: 'en', dir: 'ltr', weight: 'bold' }, ROOM)
  expect([lines.length, size]).toEqual([1, ROOM.maxSize])
})

test('no line begins with a dash', () => {
  const setting = { lang: 'ru', dir: 'ltr', weight: 'bold' } as const
  const wide = (text: string) => fitTitle(text, setting, { ...ROOM, height: 1e6 }).lines[0]!.width
  expect(wide('Видео —')).toBe(wide('Видео — ещё'))
})
