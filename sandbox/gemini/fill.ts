import { bound, typeOf, type Schema } from './schema.ts'

export interface Filler {
  sentences: string[]
  /** How many strings and integers were given out so far: what makes each answer the same for the same prompt. */
  strings: number
  integers: number
}

const DEPTH = 12

export function fillerFrom(prompt: string): Filler {
  const sentences = prompt
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0)
  return {
    sentences: sentences.length > 0 ? sentences : ['A quiet scene.'],
    strings: 0,
    integers: 0,
  }
}

function fillString(schema: Schema, filler: Filler): string {
  const sentence = filler.sentences[filler.strings % filler.sentences.length] ?? ''
  filler.strings += 1
  const short = sentence.slice(0, bound(schema, 'maxLength') ?? 600)
  return short.padEnd(bound(schema, 'minLength') ?? 0, '.')
}

function fillNumber(schema: Schema, filler: Filler): number {
  filler.integers += 1
  const least = bound(schema, 'minimum') ?? 1
  const most = bound(schema, 'maximum') ?? Infinity
  const span = most - least + 1
  const step = filler.integers - 1
  return least + (Number.isFinite(span) && span > 0 ? step % span : step)
}

function resolved(schema: Schema, root: Schema): Schema {
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    const path = reference.replace(/^#\//, '').split('/')
    return path.reduce((at, key) => (at[key] ?? {}) as Schema, root)
  }
  const choices = (schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']) as Schema[] | undefined
  const choice = choices?.find((one) => one['type'] !== 'null')
  return choice
    ? { ...schema, anyOf: undefined, oneOf: undefined, allOf: undefined, ...choice }
    : schema
}

/** A value that satisfies a JSON schema (or Gemini's dialect of it), told in the words of the prompt. */
export function fill(given: Schema, filler: Filler, root: Schema = given, depth = 0): unknown {
  const schema = resolved(given, root)
  if (schema['const'] !== undefined) return schema['const']
  const choices = schema['enum']
  if (Array.isArray(choices) && choices.length > 0) {
    return choices[filler.strings % choices.length] as unknown
  }
  switch (typeOf(schema)) {
    case 'object': {
      const properties = (schema['properties'] ?? {}) as Record<string, Schema>
      const entries = depth < DEPTH ? Object.entries(properties) : []
      return Object.fromEntries(
        entries.map(([name, one]) => [name, fill(one, filler, root, depth + 1)]),
      )
    }
    case 'array': {
      const most = Math.min(bound(schema, 'maxItems') ?? 3, 500)
      const count = Math.min(Math.max(bound(schema, 'minItems') ?? Math.min(3, most), 0), 500)
      const each = (schema['items'] ?? {}) as Schema
      return Array.from({ length: count }, () => fill(each, filler, root, depth + 1))
    }
    case 'integer':
    case 'number':
      return fillNumber(schema, filler)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return fillString(schema, filler)
  }
}
