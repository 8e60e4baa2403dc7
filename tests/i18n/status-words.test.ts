import { describe, expect, test } from 'vitest'

import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { errorSentence, fileWords, statusWords } from '../../src/lib/i18n/status-words.ts'

const { en } = DICTIONARIES

describe('the words of an order', () => {
  test('are its own sentences for what can become of it', () => {
    const words = statusWords('en', en)
    expect(words.text).toBe(en.status)
    expect(errorSentence(words, 'video_refused')).toBe(en.errors.video_refused)
  })

  test('do not carry what only the order form says', () => {
    const words = statusWords('en', en)
    expect(words.errors['prompt_required']).toBeUndefined()
    expect(errorSentence(words, 'rate_limited')).toBe(en.errors.internal_error)
  })
})

describe('the words of a file', () => {
  test('speak of a file where those of an order speak of an order', () => {
    const { text } = fileWords('en', en)
    expect(text.title).toBe(en.file.title)
    expect(text.phases.done).toBe(en.file.phases.done)
    expect(text.phases.expired).toBe(en.status.phases.expired)
  })
})
