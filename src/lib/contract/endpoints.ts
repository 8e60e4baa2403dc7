import { changePrompt } from './change-prompt.ts'
import { createCheckout } from './create-checkout.ts'
import { deleteJob } from './delete-job.ts'
import { deleteJobs } from './delete-jobs.ts'
import { deleteNotices } from './delete-notices.ts'
import type { Endpoint } from './endpoint.ts'
import { eraseOrder } from './erase-order.ts'
import { getFile } from './get-file.ts'
import { getGeneration } from './get-generation.ts'
import { getGenerationFeed } from './get-generation-feed.ts'
import { getHealth } from './get-health.ts'
import { getJob } from './get-job.ts'
import { getNotices } from './get-notices.ts'
import { getOembed } from './get-oembed.ts'
import { getOpenApi } from './get-openapi.ts'
import { getShop } from './get-shop.ts'
import { listFiles } from './list-files.ts'
import { listJobs } from './list-jobs.ts'
import { listOrders } from './list-orders.ts'
import { listPrices } from './list-prices.ts'
import { putJob } from './put-job.ts'
import { putNotice } from './put-notice.ts'
import { receiveStripeEvent } from './receive-stripe-event.ts'
import { releaseOrder } from './release-order.ts'
import { runStudio } from './run-studio.ts'
import { runSweep } from './run-sweep.ts'

/** Every address of the API. */
export const ENDPOINTS: Endpoint[] = [
  createCheckout,
  receiveStripeEvent,
  getGeneration,
  getGenerationFeed,
  eraseOrder,
  changePrompt,
  releaseOrder,
  getNotices,
  putNotice,
  deleteNotices,
  getFile,
  listFiles,
  getOembed,
  listJobs,
  deleteJobs,
  getJob,
  putJob,
  deleteJob,
  runStudio,
  listPrices,
  getShop,
  getHealth,
  runSweep,
  listOrders,
  getOpenApi,
]
