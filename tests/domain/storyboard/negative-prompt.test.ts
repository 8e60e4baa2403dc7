import { describe, expect, test } from 'vitest'

import { negativePrompt } from '#lib/domain/storyboard/negative-prompt.ts'
import { NEGATIVE_PROMPT_LEVELS } from '#lib/domain/studio-settings.ts'

describe('a negative prompt', () => {
  test('forbids writing at every level', () => {
    expect(negativePrompt('minimal')).toBe('subtitles, captions, on-screen text')
  })

  test('forbids all that a lower level forbids, and more', () => {
    const [minimal, standard, aggressive] = NEGATIVE_PROMPT_LEVELS.map(negativePrompt)
    expect(standard!.startsWith(`${minimal!}, `)).toBe(true)
    expect(aggressive!.startsWith(`${standard!}, `)).toBe(true)
  })

  test('names nothing twice', () => {
    const words = negativePrompt('aggressive').split(', ')
    expect(new Set(words).size).toBe(words.length)
  })
})
