/** However long a server asks for, a page that a person looks at tries again after this. */
const LONGEST_MS = 15 * 60_000

/**
 * How long a reply asks to wait before the next request (RFC 9110, 10.2.3: seconds or a date), in milliseconds.
 * A date is held against the reply's own `Date`, since a cheap phone's clock may be hours off.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('Retry-After')?.trim()
  if (!text) return undefined

  const sent = Date.parse(headers.get('Date') ?? '') || now
  const delay = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - sent
  return Number.isNaN(delay) ? undefined : Math.min(Math.max(0, delay), LONGEST_MS)
}
