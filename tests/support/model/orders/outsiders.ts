import type { Customer, Play } from './customers.ts'
import type { Act } from './schedule.ts'

/** What a buyer does on the page of a session that the shop handed out. */
export function pay(
  play: Play,
  customer: Customer,
  { means, discount }: Extract<Act, { do: 'pay' }>,
): void {
  const { stripe, clock } = play.world
  for (const sessionId of customer.sessions) {
    const session = stripe.session(sessionId)
    if (session?.status !== 'open') continue
    session.amount_total -= discount
    const orderId = session.metadata['generation_id']!
    if (discount > 0) play.mispaid.add(orderId)
    attempt(() => stripe.pay(sessionId, means))
    if (means === 'card') play.paid.set(orderId, clock.now())
  }
}

/** A bank answers a delayed payment, if one waits for it. */
export function clearDelayed({ world, paid }: Play, sessionId: string, succeeds: boolean): void {
  const session = world.stripe.session(sessionId)
  const intent = world.stripe.intent(session?.payment_intent ?? '')
  if (!session || intent?.status !== 'processing') return
  world.stripe.settleDelayed(sessionId, succeeds)
  if (succeeds) paid.set(session.metadata['generation_id']!, world.clock.now())
}

/** A buyer disputes with the bank what was taken. */
export function dispute({ world }: Play, sessionId: string): void {
  attempt(() => world.stripe.dispute(sessionId))
}

function attempt(act: () => void): void {
  try {
    act()
  } catch {
    // Not possible as things are.
  }
}
