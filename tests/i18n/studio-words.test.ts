import { describe, expect, test } from 'vitest'

import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { studioErrorSentence, studioWords } from '../../src/lib/i18n/studio-words.ts'

const { en } = DICTIONARIES
const words = studioWords('en', en)

describe('the words of the studio', () => {
  test('are its own sentences for what can become of a film', () => {
    expect(words.text).toBe(en.studio)
    expect(studioErrorSentence(words, 'writer_refused')).toBe(en.errors.writer_refused)
    expect(words.offers.map(({ quantity }) => quantity)).toEqual([1, 3])
    expect(words.badges.working).toBe(en.status.phases.working.badge)
  })

  test('speak of writing and of jobs where those of the shop speak of orders', () => {
    expect(studioErrorSentence(words, 'rate_limited')).toBe(en.studio.form.tooMany)
    expect(studioErrorSentence(words, 'not_found')).toBe(en.studio.film.notOpened)
  })

  test('promise nothing of a film that was given up', () => {
    expect(studioErrorSentence(words, 'network_error')).toBe(en.studio.film.disconnected)
    expect(studioErrorSentence(words, 'job_deleted')).toBe(en.studio.film.deleted)
    expect(studioErrorSentence(words, 'job_conflict')).toBe(en.studio.film.overtaken)
    expect(studioErrorSentence(words, 'busy')).toBe(en.studio.form.busy)
  })

  test('do not carry what only an order says', () => {
    expect(studioErrorSentence(words, 'payment_failed')).toBe(en.errors.internal_error)
  })
})
