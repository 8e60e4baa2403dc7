import { CheckoutRequest } from '../contract/create-checkout.ts'
import { DEFAULT_LOCALE, Locale } from '../domain/locale.ts'
import { Quantity } from '../domain/product.ts'
import { issuesOf } from './issues.ts'
import { priceIdOf } from './prices.ts'
import { ProblemError } from './problem-error.ts'
import { contentType, readJson, readText } from './read-body.ts'
import type { Shop } from './shop.ts'

/** A prompt of 2,000 characters is at most 24 kB, however it is escaped. */
const MAX_BYTES = 32_768

/** An order as it was sent: by a program as JSON, or by a page without JavaScript as a form. */
export type Sent = { isForm: boolean; fields: unknown }

export async function readCheckoutRequest(request: Request): Promise<Sent> {
  switch (contentType(request)) {
    case 'application/json':
      return { isForm: false, fields: await readJson(request, MAX_BYTES) }
    case 'application/x-www-form-urlencoded': {
      const form = new URLSearchParams(await readText(request, MAX_BYTES))
      return { isForm: true, fields: Object.fromEntries(form) }
    }
    default:
      throw new ProblemError('unsupported_media_type')
  }
}

/**
 * The order in the contract's form. A form sends text only, and a static page cannot know Stripe's price ids, so the
 * price may be left out there: it is then the one of the pack with that many videos.
 */
export function parseCheckoutRequest(shop: Shop, sent: Sent): CheckoutRequest {
  const fields = sent.isForm ? formFields(shop, sent.fields) : sent.fields
  const parsed = CheckoutRequest.safeParse(fields)
  if (parsed.success) return parsed.data
  throw new ProblemError('invalid_request', { issues: issuesOf(parsed.error) })
}

/** The language to answer a form in, even when the rest of it cannot be read. */
export function localeOf(sent: Sent | null): Locale {
  const { fields } = sent ?? {}
  const locale = typeof fields === 'object' && fields && 'locale' in fields ? fields.locale : null
  return Locale.safeParse(locale).data ?? DEFAULT_LOCALE
}

function formFields(shop: Shop, fields: unknown): unknown {
  const form = fields as Record<string, string>
  const quantity = Quantity.safeParse({ '1': 1, '3': 3 }[form['quantity'] ?? '']).data
  const price =
    quantity !== undefined && !form['priceId'] ? priceIdOf(shop, quantity) : form['priceId']
  // Browsers send line breaks in forms as CRLF, scripts as LF: the same prompt must be the same.
  const prompt = form['prompt']?.replaceAll('\r\n', '\n')
  // Turnstile's own name for the field that it adds to a form.
  const turnstileToken = form['cf-turnstile-response']
  return { ...form, quantity, priceId: price, prompt, turnstileToken }
}
