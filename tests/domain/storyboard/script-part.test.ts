import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { planBatches } from '#lib/domain/storyboard/batches.ts'
import { scriptPart } from '#lib/domain/storyboard/script-part.ts'

const partsOf = (script: string, sceneCount: number, batchSize: number) =>
  planBatches(sceneCount, batchSize).map((batch) => scriptPart(script, batch, sceneCount))

const sentences = (count: number) =>
  Array.from({ length: count }, (_, index) => `Sentence ${index + 1} is told here.`).join(' ')

describe('the part of a script', () => {
  test('is the whole of it where there is one batch', () => {
    expect(partsOf('  She waits.\n', 3, 3)).toEqual(['  She waits.\n'])
  })

  test('is its own headed scenes where there are as many as scenes', () => {
    const scenes = Array.from({ length: 12 }, (_, index) => `Scene ${index + 1}\nThey go on.`)
    expect(partsOf(scenes.join('\n\n'), 12, 5)).toEqual([
      scenes.slice(0, 5).join('\n\n'),
      scenes.slice(5, 10).join('\n\n'),
      scenes.slice(10).join('\n\n'),
    ])
  })

  test('is its own headed scenes and what stands before them all', () => {
    const script = 'The river.\n\nScene 1\nShe waits.\n\nScene 2\nHe comes.'
    expect(partsOf(script, 2, 1)).toEqual([
      'The river.\n\nScene 1\nShe waits.',
      'Scene 2\nHe comes.',
    ])
  })

  test('is its share where there are more headings than scenes', () => {
    const scenes = Array.from({ length: 40 }, (_, index) => `Scene ${index + 1}\nThey go on.`)
    const parts = partsOf(scenes.join('\n\n'), 20, 5)
    expect(parts[0]).toContain('Scene 10\n')
    expect(parts[0]).not.toContain('Scene 20\n')
    expect(parts[3]).not.toContain('Scene 20\n')
  })

  test('is whole sentences, of its share and a little around it', () => {
    const [, second] = partsOf(sentences(120), 12, 3)
    expect(second).toMatch(/^Sentence \d+ is told here\..*is told here\.$/s)
    const told = Array.from(second!.matchAll(/Sentence (\d+)/g), ([, number]) => Number(number))
    expect(told).toEqual(Array.from({ length: told.length }, (_, index) => told[0]! + index))
    // Its scenes are sentences 31 to 60, and ten seconds are twelve of them.
    expect(told[0]).toBeLessThanOrEqual(20)
    expect(told[0]).toBeGreaterThan(10)
    expect(told.at(-1)).toBeGreaterThanOrEqual(71)
    expect(told.at(-1)).toBeLessThan(80)
  })

  test.each([
    ['Chinese', '她在河边等了很久。'],
    ['Japanese', 'だれか来た！'],
    ['Hindi', 'वह नदी के पास रुकी। '],
    ['Urdu', 'وہ انتظار کرتی رہی۔ '],
  ])('is a part also where sentences end as in %s', (_, sentence) => {
    const script = sentence.repeat(100)
    for (const part of partsOf(script, 10, 2)) {
      expect(part.length).toBeLessThan(script.length * 0.6)
      expect(part.startsWith(sentence.trim())).toBe(true)
      expect(part.endsWith(sentence.trim())).toBe(true)
    }
  })

  test('of text that never ends a sentence is all that goes with it', () => {
    expect(partsOf('word '.repeat(50).trim(), 10, 5)).toEqual(
      Array(2).fill('word '.repeat(50).trim()),
    )
  })
})

test('all parts together leave out no word of a script', () => {
  const anyMark = fc.constantFrom(' ', ' ', ' ', '. ', '\n', '\r\n', '\n\n', '! ', '。', '… ')
  const anyHeading = fc.constantFrom('', '', '', '', '\nScene 1\n', '\nINT. HOUSE\n', '\n7. ')
  const anyScript = fc
    .array(fc.tuple(anyMark, anyHeading), { minLength: 1, maxLength: 80 })
    .map((marks) => marks.map(([mark, heading], index) => `${heading}<${index}🦊>${mark}`).join(''))
  fc.assert(
    fc.property(
      anyScript,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 12 }),
      (script, sceneCount, batchSize) => {
        const parts = partsOf(script, sceneCount, batchSize)
        for (const part of parts) expect(part.isWellFormed()).toBe(true)
        for (const word of script.match(/<\d+🦊>|Scene|HOUSE/g)!) {
          if (!parts.some((part) => part.includes(word))) expect.fail(`${word} is left out`)
        }
      },
    ),
    { numRuns: 400 },
  )
})
