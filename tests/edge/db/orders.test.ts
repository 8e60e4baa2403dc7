import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'

import { abandonOrder, storeSession } from '../../../src/lib/edge/db/checkout-sessions.ts'
import { eraseGeneration } from '../../../src/lib/edge/db/erase-generation.ts'
import { listFinishedFiles, storeFinishedFiles } from '../../../src/lib/edge/db/files.ts'
import { claimVideos, markSubmitted } from '../../../src/lib/edge/db/generation-videos.ts'
import { getGeneration } from '../../../src/lib/edge/db/generations.ts'
import { listOrderEvents } from '../../../src/lib/edge/db/order-events.ts'
import { loseHold, movePayment } from '../../../src/lib/edge/db/payments.ts'
import {
  claimSettlement,
  decideSettlement,
  finishSettlement,
  type Movement,
} from '../../../src/lib/edge/db/settlements.ts'
import { storeEvent } from '../../../src/lib/edge/db/stripe-events.ts'
import { endVideos, payOrder, storeOrder } from '../../support/stored-order.ts'

const db = env.DB
const NOW = Date.UTC(2030, 0, 1)
let orders = 0
let id = ''

beforeEach(async () => {
  id = `order-${++orders}`
  await storeOrder(db, id, NOW)
})

const pay = (isHeld: boolean, amount = 1_199) => payOrder(db, id, { isHeld, amount, now: NOW })

/** All its videos ended, and so many of them are there; this was done with the money. */
async function settle(delivered: number, movement: Movement | null): Promise<void> {
  await endVideos(db, id, delivered)
  await decideSettlement(db, id, { delivered, price: 1, now: NOW })
  await claimSettlement(db, id, NOW, NOW)
  if (movement) await finishSettlement(db, id, movement, NOW)
}

const hear = (outcome: 'applied' | 'ignored') =>
  storeEvent(db, {
    ...{ id: `evt_${id}`, type: 'charge.refunded', session_id: null, generation_id: id, outcome },
    ...{ payment_intent_id: `pi_${id}`, created_at: NOW, received_at: NOW },
  })

/** The lines of the ledger that are about money. */
async function money(): Promise<[string, number | null][]> {
  const events = await listOrderEvents(db, id)
  return events
    .filter(({ position }) => position === null)
    .slice(1)
    .map(({ type, amount }) => [type, amount])
}

describe('the ledger of an order tells', () => {
  test.each([
    [
      'captured',
      true,
      2,
      { kind: 'captured', amount: 799 },
      [
        ['captured', 799],
        ['refunded', 799],
      ],
    ],
    ['kept', false, 3, { kind: 'kept', amount: 0 }, [['refunded', 1_199]]],
    [
      'refunded in part',
      false,
      2,
      { kind: 'refunded', amount: 400 },
      [
        ['refunded', 400],
        ['refunded', 799],
      ],
    ],
    [
      'refunded whole by the settlement itself',
      false,
      0,
      { kind: 'refunded', amount: 1_199 },
      [['refunded', 1_199]],
    ],
  ] as const)(
    'of a refund what was left of money %s',
    async (_, isHeld, delivered, moved, lines) => {
      await pay(isHeld)
      await settle(delivered, moved)
      await db.batch([movePayment(db, id, 'refunded', NOW)])
      expect(await money()).toEqual([[isHeld ? 'authorised' : 'paid', 1_199], ...lines])
      expect((await getGeneration(db, id))?.payment).toBe('refunded')
    },
  )

  test('of a refund that was heard while it was settled, after the settlement', async () => {
    await pay(false)
    await settle(0, null)
    await db.batch([hear('applied'), movePayment(db, id, 'refunded', NOW)])
    expect((await getGeneration(db, id))?.payment).toBe('paid')
    await finishSettlement(db, id, { kind: 'refunded', amount: 1_199 }, NOW)
    expect((await getGeneration(db, id))?.payment).toBe('refunded')
    expect(await money()).toEqual([
      ['paid', 1_199],
      ['refunded', 1_199],
    ])
  })

  test('of a payment whose refund was heard before it', async () => {
    await db.batch([movePayment(db, id, 'refunded', NOW)])
    await pay(false)
    expect(await money()).toEqual([
      ['paid', 1_199],
      ['refunded', 1_199],
    ])
  })

  test('what was really paid', async () => {
    await pay(true, 999)
    expect(await money()).toEqual([['authorised', 999]])
  })
})

test('an order whose hold others let go is over, unless it is being settled', async () => {
  await pay(true)
  await db.batch([loseHold(db, id, NOW)])
  expect(await money()).toEqual([
    ['authorised', 1_199],
    ['released', 1_199],
  ])
  expect(await claimVideos(db, id, NOW, 16)).toEqual([])
})

test('an order that was given up takes no session, and one with a session is not given up', async () => {
  const open = { id: `cs_of_${id}`, url: 'https://pay.example' }
  expect(await storeSession(db, id, open, NOW)).toBe(true)
  expect(await storeSession(db, id, { ...open, id: 'cs_late' }, NOW)).toBe(false)
  await abandonOrder(db, id, NOW)
  expect(await getGeneration(db, id)).toMatchObject({ payment: 'unpaid', session_id: open.id })
})

test('a file that is finished after its order was erased is shown to nobody', async () => {
  await pay(false)
  const [video] = await claimVideos(db, id, NOW, 16)
  await markSubmitted(db, video!, `file-of-${id}`, NOW)
  await db.batch([movePayment(db, id, 'refunded', NOW)])
  expect(await eraseGeneration(db, id, NOW)).toBe(true)
  const file = { id: `file-of-${id}`, status: 'completed' as const, type: 'video' as const }
  await storeFinishedFiles(db, [{ ...file, url: 'https://cdn.example/1.mp4' }], NOW).run()
  expect((await listFinishedFiles(db, [file.id])).get(file.id)).toBeNull()
  await markSubmitted(db, video!, 'file-that-came-late', NOW)
  const { results } = await db
    .prepare('SELECT file_id, prompt FROM generation_videos WHERE generation_id = ?')
    .bind(id)
    .all()
  expect(results).toEqual(Array(3).fill({ file_id: null, prompt: null }))
})
