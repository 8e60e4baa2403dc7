import { createCheckout } from '../contract/create-checkout.ts'
import type { Generation } from '../contract/get-generation.ts'
import { listPrices } from '../contract/list-prices.ts'
import type { AspectRatio } from '../domain/aspect-ratio.ts'
import type { Locale } from '../domain/locale.ts'
import { POLL_MS } from '../domain/poll-delay.ts'
import type { Quantity } from '../domain/product.ts'
import { CallError } from './call-error.ts'
import { type Call, call } from './call.ts'
import { writeStored } from './storage.ts'

export type Order = {
  quantity: Quantity
  prompt: string
  locale: Locale
  aspectRatio: AspectRatio
  turnstileToken?: string
}

/** An order that can be paid for at `url`. */
export type PlacedOrder = { sessionId: string; url: string }

/** What placing an order needs of the browser; tests give their own. */
export type OrderEnvironment = {
  call: Call
  writeStored: (key: string, value: unknown) => boolean
  now: () => number
  newKey: () => string
}

/**
 * Makes the function that places an order, remembers it in this browser and gives where it is paid.
 * When an answer is lost, the order may exist: sending the same one again carries the same key and finds it.
 */
export function createPlaceOrder(
  environment: OrderEnvironment,
): (order: Order) => Promise<PlacedOrder> {
  let lost: { order: string; key: string } | undefined

  return async (order) => {
    const { prices } = await environment.call(listPrices)
    const price = prices.find(({ quantity }) => quantity === order.quantity)
    if (!price) throw new CallError('unknown_price')

    const body = { ...order, priceId: price.priceId }
    // The same order sent again carries another proof that a person sends it.
    const text = JSON.stringify({ ...body, turnstileToken: undefined })
    const key = lost?.order === text ? lost.key : environment.newKey()
    lost = { order: text, key }
    try {
      const headers = { 'Idempotency-Key': key }
      const { sessionId, url } = await environment.call(createCheckout, { body, headers })
      environment.writeStored(`veo3_generation_${sessionId}`, {
        generationId: sessionId,
        sessionId,
        prompt: order.prompt,
        videoCount: order.quantity,
        createdAt: new Date(environment.now()).toISOString(),
        fileIds: [],
        status: 'pending',
        progress: 0,
        videos: [],
        pollAfterMs: POLL_MS,
      } satisfies Generation)
      lost = undefined
      return { sessionId, url }
    } catch (error) {
      if (error instanceof CallError && error.code !== 'network_error') lost = undefined
      throw error
    }
  }
}

export const placeOrder = createPlaceOrder({
  call,
  writeStored,
  now: () => Date.now(),
  newKey: () => crypto.randomUUID(),
})
