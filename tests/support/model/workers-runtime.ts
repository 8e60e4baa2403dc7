import { createHash } from 'node:crypto'

/**
 * Gives this process what the edge's code finds in Workers and not in Node, and its digests at once instead of in a
 * thread, which no virtual clock could wait for. Gives what undoes it.
 */
export function standInForWorkers(): () => void {
  const undo = [
    replace(crypto.subtle, 'digest', instantDigest),
    replace(Uint8Array.prototype, 'toHex', toHex),
  ]
  return () => undo.forEach((putBack) => putBack())
}

function replace(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name)
  Object.defineProperty(owner, name, { value, configurable: true, writable: true })
  return () => {
    if (before) Object.defineProperty(owner, name, before)
    else Reflect.deleteProperty(owner, name)
  }
}

const instantDigest: SubtleCrypto['digest'] = (algorithm, data) => {
  const name = typeof algorithm === 'string' ? algorithm : algorithm.name
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data)
  const hash = createHash(name.replace('-', '').toLowerCase()).update(bytes)
  return Promise.resolve(new Uint8Array(hash.digest()).buffer)
}

function toHex(this: Uint8Array): string {
  return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
