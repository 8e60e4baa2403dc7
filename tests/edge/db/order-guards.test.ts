import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'

import { chooseOtherWords, offerChoice } from '../../../src/lib/edge/db/choices.ts'
import { scheduleOrder } from '../../../src/lib/edge/db/due-orders.ts'
import {
  claimVideos,
  failVideo,
  listVideos,
  markSubmitted,
} from '../../../src/lib/edge/db/generation-videos.ts'
import { getGeneration, ordersOfDay } from '../../../src/lib/edge/db/generations.ts'
import { movePayment } from '../../../src/lib/edge/db/payments.ts'
import { decideSettlement, getSettlement } from '../../../src/lib/edge/db/settlements.ts'
import { endVideos, payOrder, storeOrder } from '../../support/stored-order.ts'

// Each holds where two processes meet within a moment, which hardly any schedule brings about.
const db = env.DB
const NOW = Date.UTC(2030, 0, 1)
let orders = 0
let id = ''

beforeEach(async () => {
  id = `guarded-${++orders}`
  await storeOrder(db, id, NOW)
})

const decide = async (delivered: number) => {
  await decideSettlement(db, id, { delivered, price: 1, now: NOW })
  return getSettlement(db, id)
}
const places = async (status: string) =>
  (await listVideos(db, id)).filter((video) => video.status === status).length

test('a price is not decided by a count that is no longer so', async () => {
  await payOrder(db, id, { now: NOW })
  expect(await decide(0)).toBeNull()
  await endVideos(db, id, 2)
  expect(await decide(1)).toBeNull()
  expect(await decide(2)).toMatchObject({ delivered: 2, status: 'waiting' })
  await decideSettlement(db, id, { delivered: 2, price: 7, now: NOW })
  expect(await getSettlement(db, id)).toMatchObject({ price: 1 })
})

test('a video that failed is tried again once, however many saw it fail', async () => {
  await payOrder(db, id, { now: NOW })
  for (const video of await claimVideos(db, id, NOW, 16)) {
    await markSubmitted(db, video, `file-${video.position}-of-${id}`, NOW)
  }
  const [failed] = await listVideos(db, id)
  await db.batch([failVideo(db, failed!, NOW, NOW), failVideo(db, failed!, NOW, NOW)])
  expect((await listVideos(db, id))[0]).toMatchObject({ status: 'queued', failures: 1 })
  await claimVideos(db, id, NOW, 32)
  await db.batch([failVideo(db, failed!, NOW, NOW)])
  expect(await places('queued')).toBe(0)
})

test('words are changed only while there is a choice', async () => {
  await payOrder(db, id, { now: NOW })
  await endVideos(db, id, 1, 'video_refused')
  const change = (now: number) => chooseOtherWords(db, id, 'A kind fox', { now, deadlineAt: now })
  expect(await change(NOW)).toBe(false)
  await db.batch([offerChoice(db, id, NOW)])
  const { choice_until: until } = (await getGeneration(db, id))!
  expect(await change(until!)).toBe(false)
  expect(await decide(1)).toBeNull()
  expect(await places('error')).toBe(2)
  await decideSettlement(db, id, { delivered: 1, price: 1, now: until! })
  expect(await change(until! - 1)).toBe(false)
  expect(await places('queued')).toBe(0)
})

test('an order that may yet be paid, or is not settled, is never left alone', async () => {
  const due = async () => (await getGeneration(db, id))?.due_at
  await scheduleOrder(db, id, NOW)
  await scheduleOrder(db, id, null)
  expect(await due()).toBe(NOW)
  await payOrder(db, id, { now: NOW })
  await scheduleOrder(db, id, null)
  expect(await due()).toBe(NOW)
  await db.batch([movePayment(db, id, 'refunded', NOW)])
  await scheduleOrder(db, id, null)
  expect(await due()).toBeNull()
})

test('a day counts an order that was given up and then paid, once', async () => {
  const before = (await ordersOfDay(db, NOW)) - 1
  await db.batch([movePayment(db, id, 'expired', NOW)])
  expect(await ordersOfDay(db, NOW)).toBe(before)
  await payOrder(db, id, { now: NOW })
  expect(await ordersOfDay(db, NOW)).toBe(before + 1)
  await db.batch([movePayment(db, id, 'refunded', NOW)])
  expect(await ordersOfDay(db, NOW)).toBe(before + 1)
})
