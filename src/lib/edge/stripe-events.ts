import type { GenerationRow } from './db/generation.ts'
import { getGeneration, getGenerationByPayment, getGenerationBySession } from './db/generations.ts'
import { loseHold, movePayment } from './db/payments.ts'
import { storeEvent, type StripeEventRow } from './db/stripe-events.ts'
import { fulfilSoon } from './fulfil-soon.ts'
import { logNotice, logProblem } from './log.ts'
import { applyStanding, isPaid, type Standing, standingOf } from './payment-standing.ts'
import { type Shop } from './shop.ts'
import { isPriceOf, paymentIntentId, stripeFailure } from './stripe.ts'
import { type ChargeEvent, isHandled, readEvent, type SessionEvent } from './stripe-event.ts'

/**
 * Stores a verified event and does what it asks for. Everything here may happen twice, at once and in any order: each
 * step is a write that only takes effect from the states it may come from.
 */
export async function receiveEvent(shop: Shop, body: unknown): Promise<void> {
  const read = readEvent(body)
  // Stripe would only send it again for days.
  if (!read) return logProblem('event_unreadable')
  switch (read.kind) {
    case 'session':
      return receiveSessionEvent(shop, read.event)
    case 'charge':
      return receiveChargeEvent(shop, read.event)
    case 'other': {
      if (isHandled(read.event.type)) {
        logProblem('event_unreadable', { eventId: read.event.id, type: read.event.type })
      }
      await shop.db.batch([storeEvent(shop.db, eventRow(shop, read.event, { outcome: 'ignored' }))])
    }
  }
}

async function receiveSessionEvent(shop: Shop, event: SessionEvent): Promise<void> {
  const { db } = shop
  const session = event.data.object
  const order =
    (await getGenerationBySession(db, session.id)) ??
    (await orderWithoutSession(shop, session.metadata?.['generation_id']))
  const about = {
    session_id: session.id,
    payment_intent_id: paymentIntentId(session),
    generation_id: order?.id ?? null,
  }
  if (!order)
    return storeUnknown(shop, eventRow(shop, event, { ...about, outcome: 'unknown_order' }))

  const standing = await standingBy(shop, order, event)
  const isMispaid = isPaid(standing) && !isPriceOf(order, session)
  const outcome = isMispaid ? 'mismatch' : 'applied'
  await db.batch([
    storeEvent(db, eventRow(shop, event, { ...about, outcome })),
    ...applyStanding(shop, order, session, standing),
  ])
  if (isPaid(standing)) await fulfilSoon(shop, order.id)
}

/** How the money stands by an event. Where Stripe cannot be asked, a read or the sweep asks again. */
async function standingBy(
  shop: Shop,
  order: GenerationRow,
  { type, data: { object: session } }: SessionEvent,
): Promise<Standing> {
  if (session.payment_status !== 'paid') {
    if (type === 'checkout.session.async_payment_failed') return 'failed'
    // A session that was lost on its way to us is not the one that the order may yet get.
    if (type === 'checkout.session.expired')
      return order.session_id === null ? 'waiting' : 'expired'
  }
  return standingOf(shop, session).catch((error: unknown) => {
    logNotice('payment_not_checked', { generationId: order.id, ...stripeFailure(error) })
    return 'waiting'
  })
}

async function receiveChargeEvent(shop: Shop, event: ChargeEvent): Promise<void> {
  const { db } = shop
  const charge = event.data.object
  const intent = charge.payment_intent
  const payment_intent_id = typeof intent === 'string' ? intent : (intent?.id ?? null)
  const isRefund = event.type === 'charge.refunded'
  const find = () => orderOfPayment(shop, payment_intent_id, charge.metadata?.['generation_id'])
  // What was held and is released counts as refunded too: https://docs.stripe.com/radar/reviews/auth-and-capture
  const isRelease = isRefund && charge.captured === false
  if (isRefund && (charge.refunded === false || isRelease)) {
    const order = isRelease ? await find() : null
    await db.batch([
      storeEvent(db, eventRow(shop, event, { payment_intent_id, outcome: 'ignored' })),
      ...(order ? [loseHold(db, order.id, shop.now(), charge.amount ?? null)] : []),
    ])
    return
  }
  const row = eventRow(shop, event, { payment_intent_id, outcome: 'unknown_order' })
  let order = await find()
  if (!order) {
    await storeUnknown(shop, row)
    // The order may have been marked paid, and so got to know its payment, while the event was being stored.
    order = await find()
    if (!order) return
  }
  await db.batch([
    storeEvent(db, { ...row, generation_id: order.id, outcome: 'applied' }),
    isRefund
      ? movePayment(db, order.id, 'refunded', shop.now(), charge.amount ?? null)
      : movePayment(db, order.id, 'disputed', shop.now()),
  ])
}

/** An order whose session was made but could not be noted before its first event came. */
async function orderWithoutSession(
  shop: Shop,
  id: string | undefined,
): Promise<GenerationRow | null> {
  const order = id ? await getGeneration(shop.db, id) : null
  return order?.session_id === null ? order : null
}

async function orderOfPayment(
  shop: Shop,
  paymentIntent: string | null,
  id: string | undefined,
): Promise<GenerationRow | null> {
  if (paymentIntent) {
    const order = await getGenerationByPayment(shop.db, paymentIntent)
    if (order) return order
  }
  const order = id ? await getGeneration(shop.db, id) : null
  return order && (order.payment_intent_id ?? paymentIntent) === paymentIntent ? order : null
}

async function storeUnknown(shop: Shop, row: StripeEventRow): Promise<void> {
  logProblem('event_for_unknown_order', {
    eventId: row.id,
    type: row.type,
    sessionId: row.session_id,
  })
  await shop.db.batch([storeEvent(shop.db, row)])
}

function eventRow(
  shop: Shop,
  event: { id: string; type: string; created?: number | undefined },
  about: Partial<StripeEventRow> & Pick<StripeEventRow, 'outcome'>,
): StripeEventRow {
  return {
    id: event.id,
    type: event.type.slice(0, 255),
    session_id: null,
    payment_intent_id: null,
    generation_id: null,
    created_at: event.created === undefined ? shop.now() : event.created * 1000,
    received_at: shop.now(),
    ...about,
  }
}
