import { createCheckout } from './create-checkout.ts'
import { deleteJob } from './delete-job.ts'
import { deleteJobs } from './delete-jobs.ts'
import type { Endpoint } from './endpoint.ts'
import { getFile } from './get-file.ts'
import { getGeneration } from './get-generation.ts'
import { getHealth } from './get-health.ts'
import { getJob } from './get-job.ts'
import { getOpenApi } from './get-openapi.ts'
import { listFiles } from './list-files.ts'
import { listJobs } from './list-jobs.ts'
import { listPrices } from './list-prices.ts'
import { putJob } from './put-job.ts'
import { receiveStripeEvent } from './receive-stripe-event.ts'
import { runStudio } from './run-studio.ts'

/** Every address of the API. */
export const ENDPOINTS: Endpoint[] = [
  createCheckout,
  receiveStripeEvent,
  getGeneration,
  getFile,
  listFiles,
  listJobs,
  deleteJobs,
  getJob,
  putJob,
  deleteJob,
  runStudio,
  listPrices,
  getHealth,
  getOpenApi,
]
