import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'

export const getHealth = endpoint({
  method: 'GET',
  path: '/api/health',
  reply: z.object({ ok: z.boolean(), checks: z.record(z.string(), z.boolean()) }),
  errors: [],
})
