/** A number that is the same for the same parts on every machine: what makes an invented answer repeatable. */
export function hash(...parts: (string | number)[]): number {
  let value = 0x811c9dc5
  for (const unit of parts.join('\u0000')) {
    value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  }
  // FNV alone leaves the low bits of similar texts alike, and the low bits are what a short list is chosen by.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

export function pick<T>(from: readonly [T, ...T[]], ...seed: (string | number)[]): T {
  return from[hash(...seed) % from.length] ?? from[0]
}

/** The same things in an order of the seed's own. */
export function shuffled<T>(from: readonly T[], ...seed: (string | number)[]): T[] {
  return from
    .map((thing, index) => ({ thing, order: hash(...seed, index) }))
    .sort((a, b) => a.order - b.order)
    .map(({ thing }) => thing)
}
