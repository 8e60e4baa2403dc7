import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'

export const getOpenApi = endpoint({
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This description: OpenAPI 3.1 made from the schemas that validate',
  reply: z.looseObject({ openapi: z.string() }),
  errors: [],
})
