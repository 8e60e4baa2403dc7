import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'

export const getOpenApi = endpoint({
  method: 'GET',
  path: '/api/openapi.json',
  reply: z.looseObject({ openapi: z.string() }),
  errors: [],
})
