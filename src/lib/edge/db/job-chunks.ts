/** Bytes that make a chunk of at most 1 MB of base64: three bytes are four characters. */
const CHUNK_BYTES = 750_000

/** A body as the base64 texts it is stored as. */
export function toChunks(body: Uint8Array): string[] {
  const chunks: string[] = []
  for (let at = 0; at < body.byteLength; at += CHUNK_BYTES) {
    chunks.push(body.subarray(at, at + CHUNK_BYTES).toBase64())
  }
  return chunks
}

/** The body that was stored as these chunks. `size` is its length in bytes. */
export function fromChunks(chunks: string[], size: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) at += body.subarray(at).setFromBase64(chunk).written
  return body
}
