import type { CheckoutRequest } from '../contract/create-checkout.ts'
import { openCheckout, type OpenSession } from './checkout.ts'
import {
  localeOf,
  parseCheckoutRequest,
  readCheckoutRequest,
  type Sent,
} from './checkout-request.ts'
import { checkHuman } from './check-human.ts'
import { checkPrompt } from './check-prompt.ts'
import { clientPrefix } from './client-address.ts'
import { idempotencyKey } from './idempotency-key.ts'
import { contentType } from './read-body.ts'
import { redirect } from './respond.ts'
import { type Shop, need } from './shop.ts'
import { checkOrigin } from './site-origin.ts'
import { toProblem } from './to-problem.ts'

/** Sells: a program gets the session as JSON, a form is sent to Stripe's page, or back to ours with the error's code. */
export async function replyToCheckout(
  shop: Shop,
  request: Request,
): Promise<OpenSession | Response> {
  if (contentType(request) !== 'application/x-www-form-urlencoded') {
    checkOrigin(request, need(shop.config.site).SITE_URL)
    return open(shop, request, await readCheckoutRequest(request))
  }
  let sent: Sent | null = null
  try {
    checkOrigin(request, need(shop.config.site).SITE_URL)
    sent = await readCheckoutRequest(request)
    const { url } = await open(shop, request, sent)
    return redirect(url)
  } catch (error) {
    return redirect(`/${localeOf(sent)}/?error=${toProblem(error).code}`)
  }
}

async function open(shop: Shop, request: Request, sent: Sent): Promise<OpenSession> {
  const order: CheckoutRequest = parseCheckoutRequest(shop, sent)
  checkPrompt(shop, order.prompt)
  await checkHuman(shop, order.turnstileToken, request)
  return openCheckout(shop, order, {
    idempotencyKey: idempotencyKey(shop, request),
    client: clientPrefix(request),
  })
}
