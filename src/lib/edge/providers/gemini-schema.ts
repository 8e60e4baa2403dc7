type Json = Record<string, unknown>

/** The words of JSON Schema that Gemini's own dialect has too: https://ai.google.dev/api/caching#Schema */
const KEPT = ['description', 'enum', 'minItems', 'maxItems', 'minimum', 'maximum', 'maxLength']
/** Words that the model need not hold to, since we check them. Many of them make a schema too large to be served. */
const BOUNDS = new Set(['minItems', 'maxItems', 'minimum', 'maximum', 'maxLength'])

/** A JSON schema in Gemini's dialect. Fields are asked for in the order in which they are written down. */
export function geminiSchema(schema: Json, isBounded = true): Json {
  const words = KEPT.filter((word) => word in schema && (isBounded || !BOUNDS.has(word)))
  const kept = Object.fromEntries(words.map((word) => [word, schema[word]]))
  const type = String(schema['type']).toUpperCase()
  if (type === 'ARRAY') {
    return { type, ...kept, items: geminiSchema(schema['items'] as Json, isBounded) }
  }
  if (type !== 'OBJECT') return { type, ...kept }
  const properties = Object.entries(schema['properties'] as Record<string, Json>)
  const names = properties.map(([name]) => name)
  return {
    type,
    ...kept,
    properties: Object.fromEntries(
      properties.map(([name, each]) => [name, geminiSchema(each, isBounded)]),
    ),
    required: names,
    propertyOrdering: names,
  }
}
