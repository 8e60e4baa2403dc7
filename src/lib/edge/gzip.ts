import { ProblemError } from './problem-error.ts'

/** More than the largest job, of 200 scenes, ever is. */
export const MAX_INFLATED_BYTES = 16_000_000
/** Header and trailer around at least two bytes: https://www.rfc-editor.org/rfc/rfc1952#section-2.3 */
const LEAST_BYTES = 20
/** Deflate cannot do better: https://www.zlib.net/zlib_tech.html */
const BEST_RATIO = 1_032

/**
 * How many bytes a gzipped body says to inflate to; null if it is not gzip, or says what it cannot have. A body that was
 * cut off is found out by that, without inflating it, in nearly all cases.
 */
export function inflatedBytes(bytes: Uint8Array): number | null {
  const [first, second, method] = bytes
  const isMarked = first === 0x1f && second === 0x8b && method === 8
  if (!isMarked || bytes.byteLength < LEAST_BYTES) return null
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.byteLength - 4)
  const claimed = trailer.getUint32(0, true)
  return claimed <= bytes.byteLength * BEST_RATIO ? claimed : null
}

/** Inflates a body that somebody else wrote, up to the cap. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const parts: BlobPart[] = []
  let size = 0
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    for await (const part of stream) {
      size += part.byteLength
      if (size > MAX_INFLATED_BYTES) throw new RangeError()
      parts.push(part)
    }
  } catch {
    throw new ProblemError('job_unreadable')
  }
  return new Blob(parts)
}
