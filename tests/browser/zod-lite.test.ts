import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as zod from 'zod/mini'

import * as lite from '#lib/browser/zod-lite.ts'

type Z = typeof zod
type Schema = { safeParse: (value: unknown) => { success: boolean; data?: unknown } }

/** Every kind of schema that the domain and the contract are made of, written once for either. */
const KINDS: Record<string, (z: Z) => unknown> = {
  string: (z) => z.string(),
  'checked string': (z) => z.string().check(z.minLength(2), z.maxLength(4), z.regex(/^[a-z]*$/)),
  'refined string': (z) => z.string().check(z.refine((text) => text !== 'a')),
  boolean: (z) => z.boolean(),
  number: (z) => z.number(),
  'checked number': (z) => z.number().check(z.minimum(0), z.maximum(10)),
  int: (z) => z.int(),
  literal: (z) => z.literal([1, 3]),
  'one literal': (z) => z.literal(true),
  enum: (z) => z.enum(['a', 'b']),
  nullable: (z) => z.nullable(z.number()),
  array: (z) => z.array(z.string()),
  'checked array': (z) => z.array(z.int()).check(z.minLength(1), z.maxLength(2)),
  record: (z) => z.record(z.string(), z.boolean()),
  object: (z) => z.object({ a: z.string(), b: z.optional(z.number()) }),
  'extended object': (z) =>
    z.object({ ...z.object({ a: z.string() }).shape, b: z.optional(z.number()) }),
  'loose object': (z) => z.looseObject({ a: z.optional(z.string()) }),
  'nested object': (z) => z.object({ a: z.array(z.object({ b: z.nullable(z.int()) })) }),
  union: (z) =>
    z.union([z.string().check(z.maxLength(1)), z.array(z.unknown()), z.looseObject({})]),
  unknown: (z) => z.array(z.unknown()),
  default: (z) => z.object({ a: z._default(z.string(), 'b') }),
  catch: (z) => z.object({ a: z.catch(z.enum(['a', 'b']), 'a') }),
  pipe: (z) =>
    z.pipe(
      z.string(),
      z.pipe(
        z.transform((text: string) => text.trim()),
        z.string().check(z.minLength(1)),
      ),
    ),
}

/** Values that come close to fitting, and values that do not. */
const near = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      '',
      'a',
      'b',
      ' a ',
      'abc',
      'abcde',
      0,
      1,
      3,
      1.5,
      -1,
      11,
      NaN,
      true,
      false,
      null,
      undefined,
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
    fc.anything(),
  ),
})).value

describe('the stand-in for zod', () => {
  test.each(Object.entries(KINDS))(
    'reads a value by a schema of kind %s as zod does',
    (_, make) => {
      const [real, small] = [make(zod), make(lite as unknown as Z)] as [Schema, Schema]
      fc.assert(
        fc.property(near, (value) => {
          const [expected, given] = [real.safeParse(value), small.safeParse(value)]
          expect(given.success).toBe(expected.success)
          if (expected.success) expect(given.data).toEqual(expected.data)
        }),
        { numRuns: 500 },
      )
    },
  )

  test('leaves out what would be taken for a prototype, as zod does', () => {
    const value: unknown = JSON.parse('{"a":"b","__proto__":{"c":"d"}}')
    for (const make of [KINDS['union']!, KINDS['loose object']!]) {
      const [real, small] = [make(zod), make(lite as unknown as Z)] as [Schema, Schema]
      expect(JSON.stringify(small.safeParse(value))).toBe(JSON.stringify(real.safeParse(value)))
    }
  })

  test.each([
    'https://a.example/x?y#z',
    'http://localhost:1',
    'nothing',
    '',
    '//a.example',
    'a b://c',
  ])('takes %j for an address when zod does', (text) => {
    expect(lite.url().safeParse(text).success).toBe(zod.url().safeParse(text).success)
  })

  test('throws where zod throws', () => {
    expect(lite.string().parse('a')).toBe('a')
    expect(() => lite.string().parse(1)).toThrow()
  })
})
