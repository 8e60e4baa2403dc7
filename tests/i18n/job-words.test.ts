import { describe, expect, test } from 'vitest'

import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { jobErrorSentence, jobWords, spanOfTime } from '../../src/lib/i18n/job-words.ts'

const { en } = DICTIONARIES

describe('the words of the jobs', () => {
  test('are its own sentences for what can become of a job', () => {
    const words = jobWords(en)
    expect(words.text).toBe(en.jobs)
    expect(words.pairing).toBe(en.pairing)
    expect(jobErrorSentence(words, 'too_many_jobs')).toBe(en.errors.too_many_jobs)
  })

  test('do not carry what only an order says', () => {
    const words = jobWords(en)
    expect(words.errors['payment_failed']).toBeUndefined()
    expect(jobErrorSentence(words, 'payment_failed')).toBe(en.errors.internal_error)
  })
})

describe('a span of time', () => {
  test.each([
    [{ days: 1, hours: 3, minutes: 0 }, '1 day 3 hr'],
    [{ days: 0, hours: 2, minutes: 5 }, '2 hr 5 min'],
    [{ days: 0, hours: 0, minutes: 0 }, ''],
  ])('names what there is of it: %j', (left, said) => {
    expect(spanOfTime('en', left)).toBe(said)
  })
})
