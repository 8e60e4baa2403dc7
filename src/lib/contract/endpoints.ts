import { createCheckout } from './create-checkout.ts'
import type { Endpoint } from './endpoint.ts'
import { getFile } from './get-file.ts'
import { getGeneration } from './get-generation.ts'
import { getHealth } from './get-health.ts'
import { getOpenApi } from './get-openapi.ts'
import { listFiles } from './list-files.ts'
import { listPrices } from './list-prices.ts'
import { receiveStripeEvent } from './receive-stripe-event.ts'

/** Every address of the API. */
export const ENDPOINTS: Endpoint[] = [
  createCheckout,
  receiveStripeEvent,
  getGeneration,
  getFile,
  listFiles,
  listPrices,
  getHealth,
  getOpenApi,
]
