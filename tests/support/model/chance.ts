const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const HEX = '0123456789abcdef'

/** Chance that comes out the same whenever it begins from the same seed. */
export type Chance = {
  /** 0 up to, not including, 1. */
  next: () => number
  /** A whole number from 0 up to, not including, `end`. */
  below: (end: number) => number
  /** True in this share of all cases. */
  happens: (share: number) => boolean
  pick: <Value>(list: readonly Value[]) => Value
  /** Letters and digits, as ids are made of. */
  letters: (length: number) => string
  uuid: () => string
}

/** Mulberry32: small, fast, and good enough to choose faults by. https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function createChance(seed: number): Chance {
  let state = seed >>> 0

  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  const below = (end: number) => Math.floor(next() * end)

  function textOf(alphabet: string, length: number): string {
    let text = ''
    for (let at = 0; at < length; at++) text += alphabet[below(alphabet.length)]!
    return text
  }

  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: (list) => list[below(list.length)]!,
    letters: (length) => textOf(LETTERS, length),
    uuid() {
      const part = (length: number) => textOf(HEX, length)
      return `${part(8)}-${part(4)}-4${part(3)}-8${part(3)}-${part(12)}`
    },
  }
}
