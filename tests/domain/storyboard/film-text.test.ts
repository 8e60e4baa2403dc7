import { describe, expect, test } from 'vitest'

import { clock, filmText } from '../../../src/lib/domain/storyboard/film-text.ts'

describe('a film as text', () => {
  test('has a block for each scene, with its number and its time', () => {
    const scenes = [
      { sceneNumber: 1, startSeconds: 0, endSeconds: 8, title: 'Dawn', prompt: 'A fox.' },
      {
        sceneNumber: 9,
        startSeconds: 64,
        endSeconds: 72,
        prompt: 'It rests.',
        negativePrompt: 'logo',
      },
    ]
    expect(filmText(scenes)).toBe(
      '1. [0:00–0:08] Dawn\nA fox.\n\n9. [1:04–1:12]\nIt rests.\nNegative prompt: logo',
    )
  })

  test('tells what it can of a scene of another program', () => {
    expect(filmText([{ title: '' }])).toBe('?. [0:00–0:00]\n')
  })
})

test.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [3_600, '60:00'],
  [-1, '0:00'],
  ['8', '0:00'],
])('%j seconds are %s of a film', (seconds, said) => {
  expect(clock(seconds)).toBe(said)
})
