import * as z from 'zod/mini'

import type { Stored } from '../storage.ts'

export const SYNC_KEY = 'veo_sync_key'

/** Letters that nobody mixes up when typing them: https://www.crockford.com/base32.html */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Five bits a letter: 130 in all. */
const LENGTH = 26
const GROUP = 4

/** What the server takes; keys made here are of the letters above alone. */
const SyncKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{26,86}$/))

/** The only identity there is: who has it has the jobs. It is sent in the `Authorization` header and nowhere else. */
export type SyncKeyHolder = {
  /** The key of this device; null as long as nothing needed one. */
  read: () => string | null
  /** The key of this device, made now if there is none. */
  ensure: () => string
  write: (key: string) => void
  forget: () => void
}

export function createSyncKeyHolder(storage: Stored): SyncKeyHolder {
  function read(): string | null {
    const text = storage.readText(SYNC_KEY)?.replace(/^"|"$/g, '')
    const parsed = SyncKey.safeParse(text)
    return parsed.success ? parsed.data : null
  }

  return {
    read,
    ensure() {
      const known = read()
      if (known !== null) return known
      storage.writeText(SYNC_KEY, makeSyncKey())
      // Another tab may have made one in the same moment; the one that is stored counts.
      return read()!
    },
    write: (key) => void storage.writeText(SYNC_KEY, key),
    forget: () => storage.removeStored(SYNC_KEY),
  }
}

export function makeSyncKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')
}

/** A key as people read and type it: in groups. One that was made elsewhere stays as it is. */
export function toCode(key: string): string {
  if (!isOwnKind(key)) return key
  return key.match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join('-')
}

/** The key in what somebody typed or pasted: a code, or a link that carries one. Null if there is none. */
export function fromCode(text: string): string | null {
  const pasted = text.trim()
  const linked = keyOfHash(pasted.slice(Math.max(0, pasted.indexOf('#'))))
  if (linked !== null) return linked
  const plain = pasted
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (isOwnKind(plain)) return plain
  // Groups are how our own codes look, and this one is not whole.
  if (/^[\da-z]{1,4}([\s-][\da-z]{1,4})+$/i.test(pasted)) return null
  const parsed = SyncKey.safeParse(pasted)
  return parsed.success ? parsed.data : null
}

/** The part of a link that carries a key: after the `#`, which no browser sends anywhere. */
export function toHash(key: string): string {
  return `#join=${key}`
}

export function keyOfHash(hash: string): string | null {
  const parsed = SyncKey.safeParse(/^#join=([\w-]+)$/.exec(hash.trim())?.[1])
  return parsed.success ? parsed.data : null
}

function isOwnKind(key: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(key)
}
