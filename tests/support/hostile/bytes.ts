import { fromBase64, toBase64 } from '../../../src/lib/browser/base64.ts'

/** A text as bytes, one to a letter: what travels need not be UTF-8. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64(btoa(text))
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** Parts one after the other; texts are UTF-8. */
export function joined(...parts: (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.map((part) => (typeof part === 'string' ? utf8(part) : part))
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

export function base64Url(content: string | Uint8Array): string {
  return toBase64(joined(content)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
