import type * as z from 'zod/mini'

import './no-eval.ts'

/** Where entries go that could not be read: out of the way, yet not destroyed. */
export const ASIDE = 'aside:'

/** What this browser remembers. Nothing here throws: what cannot be kept lives until the page is closed. */
export type Stored = {
  /** Whether what is written will still be there after the page is closed. */
  isLasting: () => boolean
  /** The entry under a key, or null if there is none or it does not fit the schema; then it is set aside. */
  readStored: <S extends z.ZodMiniType>(key: string, schema: S) => z.output<S> | null
  /** Keeps a value as JSON. False if it will be forgotten when the page is closed. */
  writeStored: (key: string, value: unknown) => boolean
  /** The same for text that is not JSON; null if there is none. */
  readText: (key: string) => string | null
  writeText: (key: string, text: string) => boolean
  /** Keeps text until the page is closed, in front of what is stored, which stays as it is. */
  hold: (key: string, text: string) => void
  /** Forgets what is in memory, so that what is stored shows again. */
  release: (key: string) => void
  /** Whether an entry is in this page's memory alone. */
  isHeld: (key: string) => boolean
  /** What is stored behind this page's memory: other tabs and the next page find that. */
  lasting: Lasting
  removeStored: (key: string) => void
  /** Every key that begins so, in no particular order. */
  storedKeys: (prefix: string) => string[]
}

type Lasting = {
  readText: (key: string) => string | null
  /** False if it was refused; then what was stored is still there. */
  writeText: (key: string, text: string) => boolean
  remove: (key: string) => void
}

/** As many characters as the longest code and its name take. */
const PROBE = 'x'.repeat(98)

/** Makes a storage over the browser's own, which `open` may refuse to give (SecurityError, or null in a web view). */
export function createStorage(open: () => Storage | null): Stored {
  const memory = new Map<string, string>()
  const shelf = attempt(open, null)

  const lasting: Lasting = {
    readText: (key) => attempt(() => shelf!.getItem(key), null),
    writeText: (key, value) =>
      attempt(() => {
        shelf!.setItem(key, value)
        return true
      }, false),
    remove: (key) => attempt(() => shelf!.removeItem(key), undefined),
  }

  function isLasting(): boolean {
    const isKept = lasting.writeText('veo3_probe', PROBE)
    lasting.remove('veo3_probe')
    return isKept
  }

  function text(key: string): string | null {
    return memory.get(key) ?? lasting.readText(key)
  }

  function put(key: string, value: string): boolean {
    const kept = lasting.writeText(key, value)
    // A refused write leaves the old value on the shelf; memory stands in front of it until the page is closed.
    if (kept) memory.delete(key)
    else memory.set(key, value)
    return kept
  }

  function removeStored(key: string): void {
    memory.delete(key)
    lasting.remove(key)
  }

  return {
    isLasting,
    removeStored,
    readStored(key, schema) {
      const found = text(key)
      if (found === null) return null
      const parsed = schema.safeParse(attempt<unknown>(() => JSON.parse(found), undefined))
      if (parsed.success) return parsed.data
      removeStored(key)
      put(ASIDE + key, found)
      return null
    },
    writeStored: (key, value) => put(key, JSON.stringify(value)),
    readText: text,
    writeText: put,
    hold: (key, value) => void memory.set(key, value),
    release: (key) => void memory.delete(key),
    isHeld: (key) => memory.has(key),
    lasting,
    storedKeys(prefix) {
      const keys = new Set([...memory.keys(), ...attempt(() => Object.keys(shelf!), [])])
      return [...keys].filter((key) => key.startsWith(prefix))
    },
  }
}

export const storage = createStorage(() =>
  typeof window === 'undefined' ? null : window.localStorage,
)
export const { isLasting, readStored, writeStored, removeStored, storedKeys } = storage

function attempt<T>(run: () => T, otherwise: T): T {
  try {
    return run()
  } catch {
    return otherwise
  }
}
