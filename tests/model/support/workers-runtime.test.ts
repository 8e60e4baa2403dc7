import { afterEach, beforeEach, expect, test } from 'vitest'

import { sha256 } from '#lib/edge/sha256.ts'

import { standInForWorkers } from '../../support/model/workers-runtime.ts'

const OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

let undo: () => void
beforeEach(() => {
  undo = standInForWorkers()
})
afterEach(() => undo())

test('the edge finds its digests here as in Workers, before anything else happens', async () => {
  let isNextTurn = false
  setImmediate(() => (isNextTurn = true))
  expect(await sha256('abc')).toBe(OF_ABC)
  expect(await sha256(new TextEncoder().encode('xabcx').subarray(1, 4))).toBe(OF_ABC)
  expect(isNextTurn).toBe(false)
})

test('everything is as it was once it is undone', () => {
  const owners = [crypto.subtle, Uint8Array.prototype]
  const names = ['digest', 'toHex']
  const now = () => owners.map((owner, index) => Reflect.get(owner, names[index]!) as unknown)
  const inside = now()
  undo()
  const outside = now()
  expect(outside[0]).not.toBe(inside[0])
  standInForWorkers()()
  expect(now()).toEqual(outside)
})
