/** An id that nobody else has: 96 random bits, and where it begins it says what it is of. */
export function newJobId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return `veo_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
