import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'

export const getHealth = endpoint({
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the database answers and the configuration is whole',
  reply: z.object({ ok: z.boolean(), checks: z.record(z.string(), z.boolean()) }),
  errors: [],
})
