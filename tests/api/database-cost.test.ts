import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startCountingSite } from '../../bench/counting-site.ts'
import type { Cost } from '../../bench/counted-database.ts'
import { databaseCosts } from '../../bench/database.ts'
import { openShop, type Shop } from '../../bench/shop.ts'

let shop: Shop
let costs: (Cost & { call: string })[]

beforeAll(async () => {
  shop = await openShop(startCountingSite)
  costs = await databaseCosts(shop)
})
afterAll(() => shop.close())

/** The ten thousand other orders must not be felt, whatever is asked. */
describe('a call, in a database full of other orders', () => {
  test('reads few rows', () => {
    expect(costs.filter(({ rowsRead }) => rowsRead > 100)).toEqual([])
  })

  test('makes few statements, far from the 50 that the free plan allows', () => {
    expect(costs.filter(({ statements }) => statements > 12)).toEqual([])
  })

  test('writes nothing where nothing is new', () => {
    const idle = costs.filter(({ call }) => /completed|the same again|health/.test(call))
    expect(idle.map(({ rowsWritten }) => rowsWritten)).toEqual(idle.map(() => 0))
    expect(idle.length).toBeGreaterThan(2)
  })
})
