/** A map that forgets its oldest entry when it is full: nothing in the sandbox may grow for ever. */
export interface Shelf<T> {
  get(id: string): T | undefined
  put(id: string, thing: T): void
  drop(id: string): void
  newestFirst(): T[]
  clear: () => void
}

export function createShelf<T>(limit = 10_000): Shelf<T> {
  const things = new Map<string, T>()
  return {
    get: (id) => things.get(id),
    put(id, thing) {
      things.set(id, thing)
      if (things.size <= limit) return
      for (const oldest of things.keys()) {
        things.delete(oldest)
        break
      }
    },
    drop: (id) => void things.delete(id),
    newestFirst: () => [...things.values()].reverse(),
    clear: () => things.clear(),
  }
}
