import { randomBytes } from 'node:crypto'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A random id as Stripe makes them, such as `pi_3Ab…`. */
export function makeId(prefix: string, length = 24): string {
  const letters = Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length])
  return `${prefix}_${letters.join('')}`
}

export const seconds = (): number => Math.floor(Date.now() / 1_000)
