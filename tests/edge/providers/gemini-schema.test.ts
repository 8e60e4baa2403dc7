import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

import { geminiSchema } from '#lib/edge/providers/gemini-schema.ts'
import {
  CharactersAnswer,
  ColorsAnswer,
  scenesAnswer,
  ScriptAnswer,
  VideoAnswer,
} from '#lib/edge/studio/answers.ts'

type Json = Record<string, unknown>
const jsonSchema = (schema: z.ZodMiniType) => z.toJSONSchema(schema) as Json

const Film = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(9), z.describe('A few words')),
  kind: z.enum(['short', 'long']),
  scenes: z
    .array(z.object({ number: z.int().check(z.minimum(1), z.maximum(3)), isLast: z.boolean() }))
    .check(z.minLength(1), z.maxLength(3)),
})

describe("a schema in Gemini's dialect", () => {
  test('has its types in capitals, and its fields in their order', () => {
    expect(geminiSchema(jsonSchema(Film))).toEqual({
      type: 'OBJECT',
      properties: {
        title: { type: 'STRING', description: 'A few words', maxLength: 9 },
        kind: { type: 'STRING', enum: ['short', 'long'] },
        scenes: {
          type: 'ARRAY',
          minItems: 1,
          maxItems: 3,
          items: {
            type: 'OBJECT',
            properties: {
              number: { type: 'INTEGER', minimum: 1, maximum: 3 },
              isLast: { type: 'BOOLEAN' },
            },
            required: ['number', 'isLast'],
            propertyOrdering: ['number', 'isLast'],
          },
        },
      },
      required: ['title', 'kind', 'scenes'],
      propertyOrdering: ['title', 'kind', 'scenes'],
    })
  })

  test('has at every depth no bounds where none are wanted', () => {
    const text = JSON.stringify(geminiSchema(jsonSchema(Film), false))
    expect(text).not.toMatch(/minItems|maxItems|minimum|maximum|maxLength/)
    expect(text).toContain('"enum":["short","long"]')
    expect(text).toContain('"description":"A few words"')
  })

  test.each([
    ['characters', CharactersAnswer],
    ['a video', VideoAnswer],
    ['colours', ColorsAnswer],
    ['a script', ScriptAnswer],
    ['scenes', scenesAnswer({ number: 2, first: 31, last: 60 })],
  ])('says all that is asked about %s in words that Gemini knows', (_, schema) => {
    const known =
      /^(type|description|enum|m(in|ax)Items|m(in|ax)imum|maxLength|items|properties|required|propertyOrdering)$/
    const types = /^(OBJECT|ARRAY|STRING|INTEGER)$/
    const visit = (each: Json) => {
      expect(each['type']).toMatch(types)
      for (const word of Object.keys(each)) expect(word).toMatch(known)
      if (each['items']) visit(each['items'] as Json)
      for (const property of Object.values((each['properties'] ?? {}) as Json)) {
        visit(property as Json)
      }
    }
    visit(geminiSchema(jsonSchema(schema)))
  })
})
