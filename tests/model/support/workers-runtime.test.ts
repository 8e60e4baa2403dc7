import { expect, test } from 'vitest'

import { sha256 } from '#lib/edge/sha256.ts'

import { standInForWorkers } from '../../support/model/workers-runtime.ts'

const OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('the edge finds its digests here as in Workers, before anything else happens', async () => {
  const undo = standInForWorkers()
  try {
    let isNextTurn = false
    setImmediate(() => (isNextTurn = true))
    expect(await sha256('abc')).toBe(OF_ABC)
    expect(await sha256(new TextEncoder().encode('xabcx').subarray(1, 4))).toBe(OF_ABC)
    expect(isNextTurn).toBe(false)
  } finally {
    undo()
  }
  expect(Object.hasOwn(crypto.subtle, 'digest')).toBe(false)
})
