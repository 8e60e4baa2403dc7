export type Schema = Record<string, unknown>

/** A limit of a schema, such as `maxItems`. */
export function bound(schema: Schema, name: string): number | undefined {
  const value = schema[name]
  // Gemini's own schemas write 64-bit bounds as text.
  if (typeof value === 'string' && value !== '') return Number(value)
  return typeof value === 'number' ? value : undefined
}

export function typeOf(schema: Schema): string {
  const types = (Array.isArray(schema['type']) ? schema['type'] : [schema['type']]) as unknown[]
  const type = types.find((one) => one !== 'null')
  if (typeof type === 'string') return type.toLowerCase()
  if (schema['properties']) return 'object'
  return schema['items'] ? 'array' : 'string'
}

export const propertiesOf = (schema: Schema | undefined): Record<string, Schema | undefined> =>
  (schema?.['properties'] ?? {}) as Record<string, Schema | undefined>

/** The schema of the things in a list that is a property. */
export const itemsOf = (schema: Schema, property: string): Schema | undefined =>
  propertiesOf(schema)[property]?.['items'] as Schema | undefined
