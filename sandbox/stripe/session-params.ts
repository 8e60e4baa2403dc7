import { groupIn, listIn, metadataIn, refuseUnknown, textIn, wholeIn, type Form } from './form.ts'
import { seconds } from './id.ts'
import type { Checkout, Line } from './objects.ts'
import { prices } from './price.ts'
import { missing, Refusal, required } from './refusal.ts'

// What a session takes in API version 2026-10-28.endive; `payment_method_types`, for one, is gone from it.
export const SESSION_PARAMS = new Set(
  `adaptive_pricing after_expiration allow_promotion_codes allowed_payment_method_types automatic_tax
  billing_address_collection branding_settings cancel_url client_reference_id consent_collection currency
  custom_fields custom_text customer customer_account customer_creation customer_email customer_update discounts
  excluded_payment_method_types expand expires_at integration_identifier invoice_creation line_items locale
  managed_payments metadata mode name_collection optional_items origin_context payment_intent_data
  payment_method_collection payment_method_configuration payment_method_data payment_method_options permissions
  phone_number_collection redirect_on_completion return_url saved_payment_method_options setup_intent_data
  shipping_address_collection shipping_options submit_type subscription_data success_url tax_id_collection
  ui_mode wallet_options`.split(/\s+/),
)

const LOCALES = new Set(
  `auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR
  ro ru sk sl sv th tr vi zh zh-HK zh-TW`.split(/\s+/),
)

const HALF_HOUR = 1_800
const DAY = 86_400

function linesIn(form: Form): Line[] {
  const lines = listIn(form, 'line_items').map((value, index) => {
    const line = value as Form
    const at = `line_items[${index}]`
    const price = textIn(line, 'price', `${at}[price]`)
    if (!price) throw required(`${at}[price]`)
    if (!prices.has(price)) throw missing('price', price, `${at}[price]`, 400)
    const quantity = wholeIn(line, 'quantity', `${at}[quantity]`)
    if (quantity === undefined) throw required(`${at}[quantity]`)
    if (quantity < 1 || quantity > 999_999) {
      throw new Refusal('This value must be greater than or equal to 1.', {
        param: `${at}[quantity]`,
      })
    }
    return { price, quantity }
  })
  if (lines.length === 0) throw required('line_items')
  return lines
}

function addressIn(form: Form, param: string): string | undefined {
  const address = textIn(form, param)
  if (address === undefined) return undefined
  // {CHECKOUT_SESSION_ID} is legal in the address although braces are not.
  if (URL.canParse(address) && /^https?:/.test(address)) return address
  throw new Refusal('Not a valid URL', { code: 'url_invalid', param })
}

function manualIn(form: Form): Checkout['manual'] {
  const every = groupIn(form, 'payment_intent_data')?.['capture_method']
  if (every === 'manual') return 'every_method'
  const card = groupIn(groupIn(form, 'payment_method_options') ?? {}, 'card')?.['capture_method']
  return card === 'manual' ? 'card' : 'no'
}

function expiryIn(form: Form): number {
  const now = seconds()
  const at = wholeIn(form, 'expires_at')
  if (at === undefined) return now + DAY
  // A few seconds of grace, for a clock that ticked while the request travelled.
  if (at >= now + HALF_HOUR - 10 && at <= now + DAY + 10) return at
  throw new Refusal(
    'The `expires_at` timestamp must be between 30 minutes and 24 hours from now.',
    {
      param: 'expires_at',
    },
  )
}

function choiceIn(form: Form, param: string, choices: Iterable<string>): string | undefined {
  const value = textIn(form, param)
  const list = [...choices]
  if (value === undefined || list.includes(value)) return value
  throw new Refusal(`Invalid ${param}: must be one of ${list.join(', ')}`, { param })
}

/** Checks what a session is to be made of; throws a `Refusal` with Stripe's codes. */
export function parseSession(form: Form) {
  refuseUnknown(form, SESSION_PARAMS)
  const mode = choiceIn(form, 'mode', ['payment', 'setup', 'subscription'])
  if (!mode) throw required('mode')
  if (mode !== 'payment') {
    throw new Refusal('The sandbox sells by mode=payment only.', { param: 'mode' })
  }
  choiceIn(form, 'ui_mode', ['hosted_page', 'embedded_page', 'elements', 'form'])
  const successUrl = addressIn(form, 'success_url')
  if (!successUrl) throw required('success_url')
  const reference = textIn(form, 'client_reference_id')
  if (reference && reference.length > 200) {
    throw new Refusal('Invalid string: must be at most 200 characters', {
      param: 'client_reference_id',
    })
  }
  return {
    lines: linesIn(form),
    successUrl,
    cancelUrl: addressIn(form, 'cancel_url') ?? null,
    reference: reference ?? null,
    locale: choiceIn(form, 'locale', LOCALES) ?? null,
    metadata: metadataIn(form),
    intentMetadata: metadataIn(
      groupIn(form, 'payment_intent_data') ?? {},
      'payment_intent_data[metadata]',
    ),
    manual: manualIn(form),
    email: textIn(form, 'customer_email') ?? null,
    expiresAt: expiryIn(form),
  }
}
