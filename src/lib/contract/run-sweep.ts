import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'

const Count = z.int().check(z.minimum(0))

/** How many orders a sweep looked after, and how many of them it found paid, delivered, settled or expired. */
export const Swept = z.object({
  orders: Count,
  paid: Count,
  delivered: Count,
  settled: Count,
  expired: Count,
})
export type Swept = z.infer<typeof Swept>

export const runSweep = endpoint({
  method: 'POST',
  path: '/api/maintenance/sweep',
  needsMaintenanceToken: true,
  reply: z.object({ swept: Swept }),
  errors: [
    'origin_not_allowed',
    'not_found',
    'maintenance_token_required',
    'not_configured',
    'database_unavailable',
  ],
})
