import { createHash } from 'node:crypto'

/**
 * Gives this process what the edge's code finds in Workers and not in Node, and its digests at once instead of in a
 * thread, which no virtual clock could wait for. Gives what undoes it.
 */
export function standInForWorkers(): () => void {
  const { subtle } = crypto
  const digest = Object.getOwnPropertyDescriptor(subtle, 'digest')
  const instantDigest: SubtleCrypto['digest'] = (algorithm, data) => {
    const name = typeof algorithm === 'string' ? algorithm : algorithm.name
    const bytes = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data)
    const hash = createHash(name.replace('-', '').toLowerCase()).update(bytes)
    return Promise.resolve(new Uint8Array(hash.digest()).buffer)
  }
  Object.defineProperty(subtle, 'digest', { value: instantDigest, configurable: true })

  const isNew = !('toHex' in Uint8Array.prototype)
  if (isNew)
    Object.defineProperty(Uint8Array.prototype, 'toHex', { value: toHex, configurable: true })

  return () => {
    if (digest) Object.defineProperty(subtle, 'digest', digest)
    else Reflect.deleteProperty(subtle, 'digest')
    if (isNew) Reflect.deleteProperty(Uint8Array.prototype, 'toHex')
  }
}

function toHex(this: Uint8Array): string {
  return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
