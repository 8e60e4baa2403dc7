import { asRecord } from '../http/call.ts'
import { fill, fillerFrom } from './fill.ts'
import { bound, propertiesOf, typeOf, type Schema } from './schema.ts'

/** At most `most` characters, ending with a word where there is one to end with. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  // Never half of a character that is written as two.
  const start = text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')
  const space = start.search(/\s\S*$/u)
  const inWord = !/\s/u.test(text[most] ?? '')
  return (inWord && space > most / 2 ? start.slice(0, space) : start).trimEnd()
}

function fitText(value: string, schema: Schema, words: string): string {
  const choices = schema['enum'] as unknown[] | undefined
  if (choices && !choices.includes(value)) return fill(schema, fillerFrom(words)) as string
  const cut = cutText(value, bound(schema, 'maxLength') ?? Infinity)
  return cut.padEnd(bound(schema, 'minLength') ?? 0, '.')
}

/**
 * Makes what was written fit its schema: limits are kept, what the schema does not know is left out, and what it asks
 * for beyond is told in `words`.
 */
export function fit(value: unknown, schema: Schema, words: string): unknown {
  const otherwise = () => fill(schema, fillerFrom(words))
  switch (typeOf(schema)) {
    case 'object': {
      const given = asRecord(value)
      if (!given) return otherwise()
      const properties = propertiesOf(schema)
      // As the model does, in the order that was asked for.
      const order = (schema['propertyOrdering'] ?? []) as string[]
      const names = new Set([
        ...order.filter((name) => name in properties),
        ...Object.keys(properties),
      ])
      return Object.fromEntries(
        [...names].map((name) => [name, fit(given[name], properties[name] ?? {}, words)]),
      )
    }
    case 'array': {
      if (!Array.isArray(value)) return otherwise()
      const each = (schema['items'] ?? {}) as Schema
      const kept = (value as unknown[]).slice(0, bound(schema, 'maxItems') ?? Infinity)
      const missing = Math.max(0, (bound(schema, 'minItems') ?? 0) - kept.length)
      const all = [...kept, ...Array<unknown>(missing).fill(undefined)]
      return all.map((one) => fit(one, each, words))
    }
    case 'integer':
    case 'number': {
      if (typeof value !== 'number') return otherwise()
      const least = bound(schema, 'minimum') ?? -Infinity
      return Math.max(least, Math.min(value, bound(schema, 'maximum') ?? Infinity))
    }
    case 'string':
      return typeof value === 'string' ? fitText(value, schema, words) : otherwise()
    default:
      return otherwise()
  }
}
