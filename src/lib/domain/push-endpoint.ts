import { isLoopback } from './media-file.ts'

/**
 * Who takes messages for browsers: of Chrome and its kin, of Firefox, Edge and Safari. A browser is given its address by
 * its maker alone, so no other has a reason to be called. See docs/decisions/023.
 */
const SERVICES = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'notify.windows.com',
  'push.apple.com',
]

/** Whether a message may be sent to this address: one of a known push service, or of this very machine while developing. */
export function isPushEndpoint(text: string, allowLoopback: boolean): boolean {
  const url = /\s/.test(text) ? null : URL.parse(text)
  if (!url || url.username || url.password) return false
  if (allowLoopback && url.protocol === 'http:') return isLoopback(url)
  const isKnown = SERVICES.some((name) => `.${url.hostname}`.endsWith(`.${name}`))
  return isKnown && url.protocol === 'https:' && url.port === ''
}
