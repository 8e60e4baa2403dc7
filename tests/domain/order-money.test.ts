import { describe, expect, test } from 'vitest'

import { isSettled, MONEY_KINDS, moneyOf } from '../../src/lib/domain/order-money.ts'

type Event = { type: string; video?: number; amount?: number; currency?: string }

const money = (type: string, amount: number): Event => ({ type, amount, currency: 'usd' })
const delivered = (...videos: number[]): Event[] =>
  videos.map((video) => ({ type: 'delivered', video }))
const HELD = [money('created', 1199), money('authorised', 1199)]
const PAID = [money('created', 1199), money('paid', 1199)]

const three = (isOver: boolean, ...timeline: Event[]) =>
  moneyOf({ timeline, videoCount: 3, isOver })

describe('money that is held', () => {
  test('stays so while videos may come', () => {
    expect(three(false, ...HELD, ...delivered(1))).toMatchObject({
      kind: 'held',
      amount: 1199,
      currency: 'usd',
      delivered: 1,
    })
    const timeline = [money('authorised', 499)]
    expect(moneyOf({ timeline, videoCount: 1, isOver: false })?.kind).toBe('heldAlone')
  })

  test.each([
    [[1, 2, 3], 'chargingAll', 1199],
    [[1, 3], 'chargingPart', 799],
    [[], 'releasing', 0],
  ])('is about to be charged for what arrived: %j', (videos, kind, price) => {
    expect(three(true, ...HELD, ...delivered(...videos))).toMatchObject({ kind, price })
  })

  test('is charged, whole or for a part', () => {
    const all = [...HELD, ...delivered(1, 2, 3), money('captured', 1199)]
    expect(three(true, ...all)).toMatchObject({ kind: 'charged', price: 1199, back: 0 })
    const part = [...HELD, ...delivered(2, 3), money('captured', 799)]
    expect(three(true, ...part)).toMatchObject({
      kind: 'chargedPart',
      price: 799,
      delivered: 2,
      count: 3,
    })
  })

  test('counts a video once, however often it came', () => {
    expect(three(false, ...HELD, ...delivered(1, 1))?.delivered).toBe(1)
    expect(three(false, ...HELD, { type: 'delivered' })?.delivered).toBe(1)
  })

  test('is released, by whichever name it is told', () => {
    for (const last of [money('released', 1199), money('refunded', 1199)]) {
      expect(three(true, ...HELD, last)).toMatchObject({ kind: 'released', price: 0 })
    }
  })
})

describe('money that was charged at once', () => {
  test('is paid while videos may come, and kept for all of them', () => {
    expect(three(false, ...PAID)?.kind).toBe('paid')
    expect(three(true, ...PAID, ...delivered(1, 2, 3))?.kind).toBe('kept')
  })

  test('is on its way back for what did not arrive, and then refunded', () => {
    const part = [...PAID, ...delivered(1, 2)]
    expect(three(true, ...part)).toMatchObject({ kind: 'refunding', back: 400 })
    expect(three(true, ...part, money('refunded', 400))).toMatchObject({
      kind: 'refundedPart',
      back: 400,
      price: 799,
    })
  })

  test('is refunded once, though two told of it', () => {
    const both = [...PAID, money('refunded', 1199), money('refunded', 1199)]
    expect(three(true, ...both)).toMatchObject({ kind: 'refunded', back: 1199, price: 0 })
  })
})

test('what was charged for a part and is refunded is refunded whole', () => {
  const timeline = [...HELD, ...delivered(1), money('captured', 399), money('refunded', 1199)]
  expect(three(true, ...timeline)).toMatchObject({ kind: 'refunded', back: 399, price: 0 })
})

test('a dispute is about what was charged, as far as that is known', () => {
  const disputed: Event = { type: 'disputed' }
  const captured = [...HELD, money('captured', 799), disputed]
  expect(three(true, ...captured)).toMatchObject({ kind: 'disputed', price: 799 })
  expect(three(true, ...PAID, disputed)).toMatchObject({ kind: 'disputed', price: 1199 })
  expect(three(true, ...PAID, disputed, money('refunded', 1199))?.kind).toBe('refunded')
})

test('an order from before there was a ledger says what became of it since', () => {
  expect(three(true, money('refunded', 400))).toMatchObject({ kind: 'refunded', back: 400 })
})

test.each([
  [[]],
  [[money('created', 1199)]],
  [[money('created', 1199), { type: 'expired' }]],
  [[{ type: 'disputed' }]],
  [[{ type: 'paid', amount: 499 }]],
])('nothing is said where nothing was held or paid: %j', (timeline: Event[]) => {
  expect(three(true, ...timeline)).toBe(null)
  expect(moneyOf({ videoCount: 1, isOver: true })).toBe(null)
})

test('a refund without its amount takes nothing off what was paid', () => {
  expect(three(true, ...PAID, { type: 'refunded' })).toMatchObject({ back: 0, price: 1199 })
})

test('a charge without its amount is the fair one', () => {
  const timeline = [...HELD, ...delivered(1, 2), { type: 'captured' }]
  expect(three(true, ...timeline)).toMatchObject({ kind: 'chargedPart', price: 799 })
})

test('is settled once nothing about it is still to come', () => {
  const unsettled = MONEY_KINDS.filter(
    (kind) =>
      !isSettled({ kind, currency: 'usd', amount: 1, price: 1, back: 0, delivered: 1, count: 1 }),
  )
  expect(unsettled).toEqual([
    ...['held', 'heldAlone', 'chargingAll', 'chargingPart', 'releasing', 'paid', 'refunding'],
  ])
})
