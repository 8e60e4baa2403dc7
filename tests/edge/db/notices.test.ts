import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'

import { claimDueOrders, scheduleOrder } from '#lib/edge/db/due-orders.ts'
import { getGeneration } from '#lib/edge/db/generations.ts'
import { takeNoticeTurn } from '#lib/edge/db/notice-turns.ts'
import { claimNotices, forgetNotice, listNotices, storeNotice } from '#lib/edge/db/notices.ts'
import { movePayment } from '#lib/edge/db/payments.ts'
import { claimSettlement, decideSettlement, finishSettlement } from '#lib/edge/db/settlements.ts'

import { emailNotice, pushNotice } from '../../support/noticed-order.ts'
import { endVideos, payOrder, storeOrder } from '../../support/stored-order.ts'

const db = env.DB
const NOW = Date.UTC(2030, 0, 1)
const ALL = { isPaid: true, isChoosing: false, delivered: 3 }
let orders = 0
let id = ''

beforeEach(async () => {
  id = `told-${++orders}`
  await storeOrder(db, id, NOW)
  await payOrder(db, id, { now: NOW })
})

const targets = async () => (await listNotices(db, id)).map(({ target }) => target)
const due = async () => (await getGeneration(db, id))!.due_at
const claim = (at: number) => claimNotices(db, id, ALL, { now: at, until: at + 60_000 })

describe('where somebody is to be told', () => {
  test('is stored once, and of many browsers the last three', async () => {
    for (const [index, name] of ['a', 'b', 'a', 'c', 'd'].entries()) {
      const at = NOW + Math.floor(index / 2)
      expect(await storeNotice(db, await pushNotice(id, at, `https://push.example/${name}`))).toBe(
        true,
      )
    }
    const kept = (await targets()).map((target) => target.at(-1)).sort()
    expect(kept).toEqual(['a', 'c', 'd'])
  })

  test('is one address, the last', async () => {
    for (const name of ['a', 'b', 'a']) {
      await storeNotice(db, emailNotice(id, NOW, `${name}@inbox.example`))
    }
    expect(await targets()).toEqual(['a@inbox.example'])
  })

  test.each([
    ['is not paid', () => db.prepare("UPDATE generations SET payment = 'unpaid'").run()],
    ['was refunded', () => db.batch([movePayment(db, id, 'refunded', NOW)])],
    ['is over', () => endVideos(db, id, 3)],
  ])('is not stored for an order that %s', async (_, happen) => {
    await happen()
    expect(await storeNotice(db, emailNotice(id, NOW))).toBe(false)
    expect(await storeNotice(db, await pushNotice(id, NOW))).toBe(false)
    expect(await targets()).toEqual([])
  })

  test('is no second address once an e-mail was tried, whatever became of it', async () => {
    await storeNotice(db, emailNotice(id, NOW))
    await endVideos(db, id, 3)
    const [claimed] = await claim(NOW)
    await forgetNotice(db, claimed!)
    await db.prepare("UPDATE generation_videos SET status = 'queued'").run()
    expect(await storeNotice(db, emailNotice(id, NOW))).toBe(false)
    expect(await storeNotice(db, await pushNotice(id, NOW))).toBe(true)
  })
})

describe('an order that is settled', () => {
  async function settle() {
    await endVideos(db, id, 3)
    await decideSettlement(db, id, { delivered: 3, price: 1_199, now: NOW })
    await claimSettlement(db, id, NOW, NOW)
    await finishSettlement(db, id, { kind: 'captured', amount: 1_199 }, NOW)
  }

  test('is never due again', async () => {
    await settle()
    expect(await due()).toBe(null)
  })

  test('is due until everybody was told who asked to be', async () => {
    await storeNotice(db, emailNotice(id, NOW))
    await settle()
    expect(await due()).toBe(NOW)
    const [claimed] = await claim(NOW)
    await claimDueOrders(db, { now: NOW, until: NOW + 1, limit: 100 })
    await scheduleOrder(db, id, null)
    expect(await due()).toBe(NOW + 60_000)
    await forgetNotice(db, claimed!)
    await scheduleOrder(db, id, null)
    expect(await due()).toBe(null)
  })
})

test('a client has so many turns in an hour, and is told when the next one is', async () => {
  const take = (at: number, client = 'a') => takeNoticeTurn(db, client, 2, at)
  expect([await take(NOW), await take(NOW + 1_000), await take(NOW + 2_000)]).toEqual([
    ...[null, null, 3_598_000],
  ])
  expect(await take(NOW + 2_000, 'b')).toBe(null)
  expect(await take(NOW + 3_600_000)).toBe(null)
  const { results } = await db.prepare('SELECT * FROM notice_turns').all()
  expect(results).toHaveLength(3)
})
