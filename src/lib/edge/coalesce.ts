type Entry<Value> = { value: Promise<Value>; until: number }

/** How long a caller waits for another one's work, which stops for ever if that one's request is cut off. */
const PATIENCE_MS = 8_000
const MAX_ENTRIES = 500

/**
 * Shares one piece of work among everybody who asks for the same key within `ttlMs`. `ttlOf` says how long a
 * result may be shared once it is there. Only data may be shared between requests, never a Response.
 */
export function createCoalescer<Value>(ttlOf: (value: Value) => number) {
  const entries = new Map<string, Entry<Value>>()

  return async function share(
    key: string,
    now: () => number,
    sleep: (ms: number) => Promise<void>,
    work: () => Promise<Value>,
  ): Promise<Value> {
    const known = entries.get(key)
    if (known && known.until > now()) {
      const value = await Promise.race([known.value, sleep(PATIENCE_MS).then(() => null)])
      if (value !== null) return value
    }
    const entry: Entry<Value> = { value: work(), until: now() + PATIENCE_MS }
    if (entries.size >= MAX_ENTRIES) entries.delete(entries.keys().next().value ?? '')
    entries.set(key, entry)
    try {
      const value = await entry.value
      entry.until = now() + ttlOf(value)
      return value
    } catch (error) {
      entries.delete(key)
      throw error
    }
  }
}
