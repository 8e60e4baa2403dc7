import { charge, invalid, missing, type PaymentIntent } from './payment-intent.ts'
import { newId, newSession, seconds, type Session, type StoredSession } from './session.ts'
import type { WebhookSender } from './webhook-sender.ts'

export type Outcome = 'paid' | 'declined' | 'delayed' | 'delayed_failure' | 'abandoned'

/** One Stripe account: its sessions, payments and refunds, and what a payer does on the hosted page. */
export function createAccount(webhooks: WebhookSender, options: { delayedMs: number }) {
  const sessions = new Map<string, StoredSession>()
  const intents = new Map<string, PaymentIntent>()
  const refunds: Record<string, unknown>[] = []

  function stored(id: string): StoredSession {
    const found = sessions.get(id)
    if (found) return found
    throw missing('checkout.session', id)
  }

  function intent(id: string): PaymentIntent {
    const found = intents.get(id)
    if (found) return found
    throw missing('payment_intent', id)
  }

  function create(params: Record<string, unknown>, pageUrl: string): Session {
    const made = newSession(params, pageUrl)
    sessions.set(made.session.id, made)
    return made.session
  }

  function expire(id: string): Session {
    const { session } = stored(id)
    if (session.status !== 'open')
      throw invalid(`Only Checkout Sessions with a status in ["open"] can be expired.`)
    Object.assign(session, { status: 'expired', url: null })
    webhooks.emit('checkout.session.expired', session)
    return session
  }

  /** What the payer did. Answers the session as it is then. */
  function choose(id: string, outcome: Outcome): Session {
    const order = stored(id)
    const { session } = order
    if (session.status !== 'open' || outcome === 'declined' || outcome === 'abandoned')
      return session
    const payment = newIntent(order)
    Object.assign(session, { status: 'complete', payment_intent: payment.id, url: null })
    if (outcome === 'paid') {
      settle(session, payment, order.intent.captureMethod)
      webhooks.emit('checkout.session.completed', session)
    } else {
      webhooks.emit('checkout.session.completed', session)
      void settleLater(order, payment, outcome === 'delayed')
    }
    return session
  }

  function newIntent({ session, intent: about }: StoredSession): PaymentIntent {
    const payment: PaymentIntent = {
      id: newId('pi'),
      object: 'payment_intent',
      status: 'processing',
      amount: session.amount_total,
      amount_received: 0,
      amount_capturable: 0,
      amount_refunded: 0,
      currency: session.currency,
      capture_method: about.captureMethod,
      latest_charge: newId('ch'),
      metadata: about.metadata,
    }
    intents.set(payment.id, payment)
    return payment
  }

  /** A payment to be captured by hand is only authorised, and its session stays unpaid until it is captured. */
  function settle(session: Session, payment: PaymentIntent, captureMethod: string): void {
    if (captureMethod === 'manual') {
      Object.assign(payment, { status: 'requires_capture', amount_capturable: payment.amount })
      return
    }
    Object.assign(payment, { status: 'succeeded', amount_received: payment.amount })
    session.payment_status = 'paid'
  }

  async function settleLater(
    order: StoredSession,
    payment: PaymentIntent,
    succeeds: boolean,
  ): Promise<void> {
    await webhooks.pause(options.delayedMs).catch(() => undefined)
    if (succeeds) settle(order.session, payment, 'automatic')
    else payment.status = 'requires_payment_method'
    const ending = succeeds ? 'succeeded' : 'failed'
    webhooks.emit(`checkout.session.async_payment_${ending}`, order.session)
  }

  function capture(id: string, amount: number | undefined): PaymentIntent {
    const payment = intent(id)
    if (payment.status !== 'requires_capture')
      throw invalid('This PaymentIntent could not be captured.')
    const captured = amount ?? payment.amount
    if (captured > payment.amount) throw invalid('The amount to capture is larger than the amount.')
    return Object.assign(payment, {
      status: 'succeeded',
      amount_received: captured,
      amount_capturable: 0,
    })
  }

  function cancel(id: string): PaymentIntent {
    const payment = intent(id)
    if (payment.status === 'succeeded') throw invalid('You cannot cancel this PaymentIntent.')
    return Object.assign(payment, { status: 'canceled', amount_capturable: 0 })
  }

  function refund(id: string, wanted: number | undefined): Record<string, unknown> {
    const payment = intent(id)
    const amount = wanted ?? payment.amount_received - payment.amount_refunded
    if (amount <= 0 || amount > payment.amount_received - payment.amount_refunded) {
      throw invalid('Refund amount is greater than unrefunded amount on charge.')
    }
    payment.amount_refunded += amount
    const made = {
      id: newId('re'),
      object: 'refund',
      amount,
      currency: payment.currency,
      payment_intent: id,
      status: 'succeeded',
      created: seconds(),
    }
    refunds.unshift(made)
    webhooks.emit('charge.refunded', charge(payment))
    return made
  }

  function dispute(id: string): void {
    const payment = intent(id)
    webhooks.emit('charge.dispute.created', {
      id: newId('dp'),
      object: 'dispute',
      amount: payment.amount_received,
      charge: payment.latest_charge,
      payment_intent: id,
      status: 'needs_response',
    })
  }

  const listRefunds = (id: string | null) =>
    refunds.filter((each) => id === null || each['payment_intent'] === id)
  const listSessions = () => [...sessions.values()].reverse()
  const session = (id: string) => stored(id).session
  const lines = (id: string) => stored(id).lines

  return {
    create,
    expire,
    choose,
    session,
    lines,
    intent,
    capture,
    cancel,
    refund,
    dispute,
    listRefunds,
    listSessions,
  }
}

export type Account = ReturnType<typeof createAccount>
