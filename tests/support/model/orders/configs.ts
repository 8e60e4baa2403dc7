import { type Config, readConfig } from '#lib/edge/config.ts'

import type { Buyer } from './schedule.ts'

export const SITE_URL = 'https://shop.example'
export const STRIPE_URL = 'https://stripe.example'

/** The shop as its operator has set it up, for either time to take the money. */
export const configs: Record<Buyer['capture'], Config> = {
  on_delivery: configOf('on_delivery'),
  at_checkout: configOf('at_checkout'),
}

function configOf(capture: Buyer['capture']): Config {
  return readConfig({
    SITE_URL,
    STRIPE_API_URL: STRIPE_URL,
    STRIPE_SECRET_KEY: 'sk_test_model',
    STRIPE_WEBHOOK_SECRET: 'whsec_model',
    SUPERDUPERAI_URL: 'https://videos.example',
    SUPERDUPERAI_TOKEN: 'token-of-the-model',
    CAPTURE: capture,
    CHECKOUTS_PER_MINUTE: '0',
    DAILY_ORDER_LIMIT: '0',
  })
}
