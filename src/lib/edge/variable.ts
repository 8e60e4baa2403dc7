import * as z from 'zod/mini'

/** The kinds of variables that a configuration is made of; each says what is wrong with one that does not fit. */
export const Origin = z.pipe(
  z.string('is missing').check(z.refine(isOrigin, 'must be an address like https://shop.example')),
  z.transform((text: string) => new URL(text).origin),
)
export const BaseUrl = z.pipe(
  z.string('is missing').check(z.refine(isHttp, 'must be an http(s) address')),
  z.transform((text: string) => text.replace(/\/+$/, '')),
)
export const Secret = z.string('is missing').check(z.regex(/^\S+$/, 'must not contain spaces'))
export const Limit = z.pipe(
  z.string().check(z.regex(/^\d{1,6}$/, 'must be a whole number, 0 for no limit')),
  z.transform(Number),
)

export const Words = z.pipe(
  z.string(),
  z.transform((list: string) => list.split(/[,\n]/).filter((word) => word.trim() !== '')),
)

function isHttp(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '')
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  return isHttp(text) && url?.pathname === '/' && url.search === '' && url.username === ''
}
