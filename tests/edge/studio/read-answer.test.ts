import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { clipAnswer, jsonIn } from '#lib/edge/studio/read-answer.ts'

describe('the JSON of an answer', () => {
  test.each([
    ['alone', '{"a":1}'],
    ['between spaces', '\n {"a":1} \n'],
    ['after words', 'Here you are: {"a":1}'],
    ['before words', '{"a":1}\n\nEnjoy!'],
    ['in a fence', '```json\n{"a":1}\n```'],
    ['in a fence between words', 'Sure!\n```\n{"a":1}\n```\nEnjoy!'],
    ['after a mark of its order', '\uFEFF{"a":1}'],
  ])('is found %s', (_, text) => {
    expect(jsonIn(text)).toEqual({ a: 1 })
  })

  test.each([
    ['nothing', ''],
    ['words', 'I am sorry.'],
    ['half of an object', '{"a":1'],
    ['another half of an object', '"a":1}'],
    ['braces the wrong way round', '} no {'],
    ['two objects', '{"a":1}{"a":2}'],
    ['null', 'null'],
  ])('is not found in %s', (_, text) => {
    expect(jsonIn(text)).toBeUndefined()
  })

  test('is the same as it was written, between whatever words without braces', () => {
    const anyWords = fc.string().filter((text) => !/[{}]/.test(text))
    const anyObject = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })
    fc.assert(
      fc.property(anyWords, anyObject, anyWords, (before, value, after) => {
        const text = JSON.stringify(value)
        expect(jsonIn(`${before}.\n${text}\n.${after}`)).toEqual(JSON.parse(text))
      }),
    )
  })
})

const schema = {
  type: 'object',
  properties: {
    title: { type: 'string', maxLength: 10 },
    script: { type: 'string' },
    scenes: {
      type: 'array',
      maxItems: 1,
      items: { type: 'object', properties: { action: { type: 'string', maxLength: 12 } } },
    },
    names: { type: 'array', items: { type: 'string', maxLength: 3 } },
  },
}

describe('a clipped answer', () => {
  test('has texts as long as they may be, at every depth, and lists as long as they are', () => {
    const answer = {
      title: 'The long river',
      scenes: [{ action: 'She waits. He comes.' }, { action: 'They go.' }],
      names: ['Adam', 'Bo'],
    }
    expect(clipAnswer(answer, schema)).toEqual({
      title: 'The long',
      scenes: [{ action: 'She waits.' }, { action: 'They go.' }],
      names: ['Ada', 'Bo'],
    })
  })

  test.each([
    ['control characters are spaces', 'a\u0000\u0007b\tc\u0085d', 'a b c d'],
    ['lines are kept', 'a\r\nb\n\nc', 'a\nb\n\nc'],
    ['a lone return is a space', 'a\rb', 'a b'],
    ['ends are trimmed', ' \n a \t', 'a'],
  ])('is tidy: %s', (_, given, tidied) => {
    expect(clipAnswer({ script: given }, schema)).toEqual({ script: tidied })
  })

  test('keeps what is neither text nor asked for', () => {
    const answer = { title: 7, scenes: 'none', script: null, other: [true, { deep: ' a ' }, null] }
    expect(clipAnswer(answer, schema)).toEqual({ ...answer, other: [true, { deep: 'a' }, null] })
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'items'])(
    'takes a field called %s for a field like any other',
    (name) => {
      const answer: unknown = JSON.parse(`{"${name}":{"maxLength":" a ","${name}":["b"]}}`)
      const clipped = clipAnswer(answer, schema) as object
      expect(JSON.stringify(clipped)).toBe(`{"${name}":{"maxLength":"a","${name}":["b"]}}`)
      expect(Object.getPrototypeOf(clipped)).toBe(Object.prototype)
      expect(Object.keys(clipped)).toEqual([name])
    },
  )

  test('is the same when it is clipped twice, and within its bounds', () => {
    const anyAnswer = fc.record({
      title: fc.string({ unit: 'binary', maxLength: 30 }),
      names: fc.array(fc.string({ maxLength: 9 })),
    })
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const once = clipAnswer(answer, schema) as typeof answer
        expect(clipAnswer(once, schema)).toEqual(once)
        expect(once.title.length).toBeLessThanOrEqual(10)
        expect(once.names).toHaveLength(answer.names.length)
        for (const name of once.names) expect(name.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

test('is cut off where it is nested too deep', () => {
  const deep = jsonIn('{"a":' + '['.repeat(100000) + ']'.repeat(100000) + '}')
  expect(JSON.stringify(clipAnswer(deep, {})).length).toBeLessThan(100)
})

test('is found behind words with braces of their own', () => {
  expect(jsonIn('I use {braces}. ```json\n{"a":1}\n```')).toEqual({ a: 1 })
})
