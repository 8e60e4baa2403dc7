import Stripe from 'stripe'

import { createChance } from './chance.ts'
import { createFakeStripe } from './fake-stripe.ts'
import { createVirtualClock } from './virtual-clock.ts'

type Settings = Partial<Parameters<typeof createFakeStripe>[0]>

/** A fake Stripe with the real client before it, and the moves that a shop makes. */
export function openStripe(settings: Settings = {}) {
  const clock = createVirtualClock()
  const fake = createFakeStripe({
    clock,
    chance: createChance(1),
    prices: { price_triple: { unitAmount: 1_199, currency: 'usd' } },
    ...settings,
  })
  const client = new Stripe('sk_test_model', {
    httpClient: Stripe.createFetchHttpClient(fake.fetch),
    maxNetworkRetries: 0,
    telemetry: false,
  })
  const manual = { payment_method_options: { card: { capture_method: 'manual' as const } } }

  /** A session that holds a card's money and takes other methods' at once. */
  function begin(params: Stripe.Checkout.SessionCreateParams = {}) {
    return clock.drive(
      client.checkout.sessions.create({
        mode: 'payment',
        line_items: [{ price: 'price_triple', quantity: 1 }],
        success_url: 'https://shop.example/en/veo3-status/{CHECKOUT_SESSION_ID}',
        client_reference_id: 'order-1',
        metadata: { generation_id: 'order-1' },
        payment_intent_data: { metadata: { generation_id: 'order-1' } },
        ...manual,
        ...params,
      }),
    )
  }

  /** A session whose buyer paid with a card; gives the payment's id. */
  async function hold(): Promise<string> {
    const { id } = await begin()
    fake.pay(id, 'card')
    return fake.session(id)!.payment_intent!
  }

  /** What Stripe refuses a call with. */
  async function refusal(call: Promise<unknown>): Promise<Record<string, unknown>> {
    const failure = await clock.drive(call).then(
      () => null,
      (error: unknown) => error,
    )
    if (!(failure instanceof Stripe.errors.StripeError)) return { failure }
    const { statusCode: status, type, code } = failure
    return { status, type, code }
  }

  /** The types of the events since it was last asked. */
  const news = () =>
    fake
      .pending()
      .splice(0)
      .map(({ type }) => type)

  return { clock, fake, client, begin, hold, refusal, news }
}
