import { describe, expect, test } from 'vitest'

import { TIMELINE_TYPES, type TimelineType } from '../../src/lib/contract/get-generation.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { statusWords } from '../../src/lib/i18n/status-words.ts'
import { storySentence } from '../../src/lib/i18n/story-text.ts'

const words = statusWords('en', DICTIONARIES.en)
const { errors } = DICTIONARIES.en
const at = '2026-01-01T00:00:00.000Z'
const usd = { amount: 499, currency: 'usd' }

describe('what happened to an order', () => {
  test.each(LOCALES)('has a sentence for everything in %s', (locale) => {
    const own = statusWords(locale, DICTIONARIES[locale])
    for (const type of TIMELINE_TYPES) {
      const sentence = storySentence(own, { at, type, ...usd })
      expect(sentence, type).toMatch(/^[^{}]+$/)
    }
  })

  test('is said with its amount', () => {
    expect(storySentence(words, { at, type: 'captured', ...usd })).toBe('$4.99 was charged.')
  })

  test('says why a video failed, and what failed where no video did', () => {
    const failed = { at, type: 'failed' as const }
    const ofVideo = { ...failed, video: 1 }
    expect(storySentence(words, failed)).toBe(errors.payment_failed)
    expect(storySentence(words, ofVideo)).toBe(errors.video_failed)
    expect(storySentence(words, { ...ofVideo, code: 'video_timed_out' })).toBe(
      errors.video_timed_out,
    )
    // That we keep trying would be no truth about what has ended.
    expect(storySentence(words, { ...ofVideo, code: 'video_provider_error' })).toBe(
      errors.video_failed,
    )
    expect(storySentence(words, { ...ofVideo, code: 'video_provider_busy' })).toBe(
      errors.video_failed,
    )
  })

  test.each([
    { at, type: 'flown' as TimelineType },
    { at, type: 'captured' as const },
    { at, type: 'captured' as const, amount: 499 },
  ])('leaves out what it cannot say: %j', (event) => {
    expect(storySentence(words, event)).toBe(null)
  })
})
