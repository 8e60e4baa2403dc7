import { describe, expect, test } from 'vitest'

import { setLine, type Setting } from '../../../src/components/social/set-line.ts'
import { money } from '../../../src/lib/i18n/text.ts'

const english: Setting = { lang: 'en', dir: 'ltr', weight: 'bold' }
const hindi: Setting = { lang: 'hi', dir: 'ltr', weight: 'bold' }
const arabic: Setting = { lang: 'ar', dir: 'rtl', weight: 'bold' }

const outlines = (text: string, setting: Setting) =>
  setLine(text, setting).glyphs.map(({ outline }) => outline)

describe('a line', () => {
  test('is as wide as its letters, one after another', () => {
    const { glyphs, width, top, bottom } = setLine('Hop', english)
    expect(glyphs.map(({ x }) => x)).toEqual([...glyphs.map(({ x }) => x)].sort((a, b) => a - b))
    expect(width).toBeGreaterThan(glyphs[2]!.x)
    // The capital stands on the baseline, the p below it.
    expect([top, bottom].map((edge) => Math.round(edge / 100))).toEqual([7, -2])
  })

  test('joins Hindi letters, and puts a vowel before the letter it is spoken after', () => {
    expect(outlines('क्ष', hindi)).toHaveLength(1)
    const [vowel, letter] = outlines('कि', hindi)
    expect(letter).toBe(outlines('क', hindi)[0])
    expect(vowel).not.toBe(letter)
  })

  test('joins Arabic letters: the same one differs at the beginning, in the middle and at the end', () => {
    const forms = outlines('ععع', arabic)
    expect(new Set([...forms, ...outlines('ع', arabic)]).size).toBe(4)
  })

  test('in Arabic begins at the right, with Latin names that begin at the left', () => {
    const glyphs = outlines('ص Veo', arabic)
    expect(glyphs).toEqual([...outlines('Veo', english), ...outlines('ص', arabic)])
  })

  test('turns brackets around in Arabic', () => {
    expect(outlines('(Veo)', arabic)).toEqual(outlines('(Veo)', english))
  })

  test('shows nothing of what only tells which way text runs', () => {
    const price = money('ar', 499, 'usd')
    expect(price).toMatch(/\u2066US\$\u2069/)
    expect(outlines(price, arabic)).toEqual(outlines('US$4.99', english))
  })

  test('refuses a character that would be drawn as a box', () => {
    expect(() => setLine('Veo 影', english)).toThrow('No font has “影” of “Veo 影”')
  })
})
