import { describe, expect, test } from 'vitest'

import { inflate, inflatedBytes } from '../../src/lib/edge/gzip.ts'

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

describe('gzip', () => {
  test.each(['', '{}', 'a'.repeat(1_000_000)])('is known as such (%#)', async (text) => {
    const packed = await gzip(text)
    expect(inflatedBytes(packed)).toBe(text.length)
    expect(await (await inflate(packed)).text()).toBe(text)
  })

  test('is not anything else', async () => {
    const packed = await gzip('{"job":{}}')
    expect(inflatedBytes(new Uint8Array())).toBeNull()
    expect(inflatedBytes(packed.subarray(1))).toBeNull()
    expect(inflatedBytes(packed.subarray(0, 12))).toBeNull()
    expect(inflatedBytes(new TextEncoder().encode('{"job":{"scenes":[]}}'))).toBeNull()
  })

  test('that says to inflate to more than it can is not whole', async () => {
    const packed = await gzip('a'.repeat(100))
    new DataView(packed.buffer).setUint32(packed.length - 4, packed.length * 1_033, true)
    expect(inflatedBytes(packed)).toBeNull()
  })
})
