import { describe, expect, test } from 'vitest'

import { inflate, isGzip } from '../../src/lib/edge/gzip.ts'

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

describe('gzip', () => {
  test.each(['', '{}', 'a'.repeat(1_000_000)])('is known as such (%#)', async (text) => {
    const packed = await gzip(text)
    expect(isGzip(packed)).toBe(true)
    expect(await (await inflate(packed)).text()).toBe(text)
  })

  test('is not anything else', async () => {
    const packed = await gzip('{"job":{}}')
    expect(isGzip(new Uint8Array())).toBe(false)
    expect(isGzip(packed.subarray(1))).toBe(false)
    expect(isGzip(packed.subarray(0, 12))).toBe(false)
    expect(isGzip(new TextEncoder().encode('{"job":{"scenes":[]}}'))).toBe(false)
  })

  test('that says to inflate to more than it can is not whole', async () => {
    const packed = await gzip('a'.repeat(100))
    new DataView(packed.buffer).setUint32(packed.length - 4, packed.length * 1_033, true)
    expect(isGzip(packed)).toBe(false)
  })
})
