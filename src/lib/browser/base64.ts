/** How many letters one call may spread: browsers end near 65,000 arguments. */
const STEP = 32_768

/** Bytes as base64. `Uint8Array.prototype.toBase64` does the same, where a browser is new enough to have it. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += STEP) {
    binary += String.fromCharCode(...bytes.subarray(at, at + STEP))
  }
  return btoa(binary)
}

/** Throws on text that is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** A value's JSON in the letters that a header may hold. */
export function toBase64UrlJson(value: unknown): string {
  return toBase64(new TextEncoder().encode(JSON.stringify(value)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The reverse of `toBase64UrlJson`; undefined if the text is no such thing. */
export function fromBase64UrlJson(text: string): unknown {
  try {
    const bytes = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
