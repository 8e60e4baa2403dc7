import { clipText } from '../../domain/clip-text.ts'
import { parseJson } from '../parse-json.ts'

type Json = Record<string, unknown>

/** The JSON of an answer, also where it stands between words or in a fence; undefined if there is none. */
export function jsonIn(text: string): unknown {
  // Words before it may have braces of their own; in an answer a name follows, or the end.
  const start = text.search(/\{(?=\s*["}])/)
  const inner = start < 0 ? '' : text.slice(start, text.lastIndexOf('}') + 1)
  return parseJson(text) ?? parseJson(inner)
}

/** Nothing that is asked for is nested so deep. */
const MAX_DEPTH = 12

/**
 * An answer with texts no longer than its schema says, and white space tidied: a model writes a little more than it
 * was asked for, and the end of a description is no loss. Lists keep their length, which means something.
 */
export function clipAnswer(value: unknown, schema: Json, depth = 0): unknown {
  if (depth > MAX_DEPTH) return null
  if (typeof value === 'string')
    return clipText(tidy(value), Number(schema['maxLength'] ?? Infinity))
  if (Array.isArray(value)) {
    return value.map((each) => clipAnswer(each, (schema['items'] ?? {}) as Json, depth + 1))
  }
  if (typeof value !== 'object' || value === null) return value
  const properties = (schema['properties'] ?? {}) as Record<string, Json>
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      clipAnswer(each, properties[name] ?? {}, depth + 1),
    ]),
  )
}

/** Without control characters, which no prompt needs, but for the lines of a script. */
function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .trim()
}
