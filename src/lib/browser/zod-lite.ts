/**
 * The part of `zod/mini` that our schemas use, for pages: a fifteenth of its size. Browser builds put it in zod's
 * place (astro.config.mjs), so a schema is still written once; a test holds both to the same answers. It says whether
 * a value fits, not why: a page shows the sentence of a code, never a validator's words. See docs/decisions/003.
 */

const FAILED = Symbol('failed')

type Read = (value: unknown) => unknown
type Check = (value: never) => boolean
type Result = { success: true; data: unknown } | { success: false }
type Schema = {
  read: Read
  safeParse: (value: unknown) => Result
  parse: Read
  check: (...checks: Check[]) => Schema
}

function schema(read: Read): Schema {
  return {
    read,
    safeParse(value) {
      const data = read(value)
      return data === FAILED ? { success: false } : { success: true, data }
    },
    parse(value) {
      const data = read(value)
      if (data === FAILED) throw new TypeError('The value does not fit its schema.')
      return data
    },
    check: (...checks) =>
      schema((value) => {
        const data = read(value)
        return data !== FAILED && checks.every((fits) => fits(data as never)) ? data : FAILED
      }),
  }
}

const when = (fits: (value: unknown) => boolean): Schema =>
  schema((value) => (fits(value) ? value : FAILED))
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const string = () => when((value) => typeof value === 'string')
export const boolean = () => when((value) => typeof value === 'boolean')
export const number = () => when(Number.isFinite)
export const int = () => when(Number.isSafeInteger)
export const url = () => when((value) => typeof value === 'string' && isUrl(value.trim()))

/** `URL.canParse` says the same, where a browser is new enough to have it. */
function isUrl(text: string): boolean {
  try {
    return Boolean(new URL(text))
  } catch {
    return false
  }
}

export const literal = (values: unknown) => when((value) => [values].flat().includes(value))
const enumeration = (values: readonly string[]) => when((value) => values.includes(value as string))

export const optional = (inner: Schema) =>
  schema((value) => (value === undefined ? undefined : inner.read(value)))
export const nullable = (inner: Schema) =>
  schema((value) => (value === null ? null : inner.read(value)))
export const _default = (inner: Schema, otherwise: unknown) =>
  schema((value) => (value === undefined ? otherwise : inner.read(value)))
const caught = (inner: Schema, otherwise: unknown) =>
  schema((value) => {
    const data = inner.read(value)
    return data === FAILED ? otherwise : data
  })

export const union = (inner: readonly Schema[]) =>
  schema((value) => {
    const read = inner.map((each) => each.read(value))
    return read.find((data) => data !== FAILED) ?? FAILED
  })
export const unknown = () => schema((value) => value)

export const transform = (change: Read) => schema(change)
export const pipe = (first: Schema, second: Schema) =>
  schema((value) => {
    const data = first.read(value)
    return data === FAILED ? FAILED : second.read(data)
  })

export const array = (inner: Schema) =>
  schema((value) => {
    const data = Array.isArray(value) ? value.map(inner.read) : [FAILED]
    return data.includes(FAILED) ? FAILED : data
  })

export const record = (_: Schema, inner: Schema) =>
  schema((value) => (isRecord(value) ? entries(value, () => inner) : FAILED))
export const object = (shape: Record<string, Schema>) => ({
  ...schema((value) => (isRecord(value) ? fields(value, shape) : FAILED)),
  shape,
})
export const looseObject = (shape: Record<string, Schema>) => ({
  ...schema((value) => {
    const data = isRecord(value) ? fields(value, shape) : FAILED
    return data === FAILED
      ? FAILED
      : { ...plain(value as Record<string, unknown>), ...(data as object) }
  }),
  shape,
})

/** Without the one name that would be taken for the prototype, as zod does. */
function plain({ ['__proto__']: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

function entries(value: Record<string, unknown>, schemaOf: (key: string) => Schema): unknown {
  const data: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(plain(value))) data[key] = schemaOf(key).read(each)
  return Object.values(data).includes(FAILED) ? FAILED : data
}

function fields(value: Record<string, unknown>, shape: Record<string, Schema>): unknown {
  const data: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(shape)) {
    const each = inner.read(value[key])
    if (each === FAILED) return FAILED
    if (each !== undefined || key in value) data[key] = each
  }
  return data
}

export const regex = (pattern: RegExp) => (value: string) => pattern.test(value)
export const minLength = (least: number) => (value: { length: number }) => value.length >= least
export const maxLength = (most: number) => (value: { length: number }) => value.length <= most
export const minimum = (least: number) => (value: number) => value >= least
export const maximum = (most: number) => (value: number) => value <= most
export const refine = (fits: Check) => fits
export const config = () => undefined

export { caught as catch, enumeration as enum }
