import * as z from 'zod/mini'

import { createCheckout } from '../contract/create-checkout.ts'
import type { Endpoint } from '../contract/endpoint.ts'
import { ENDPOINTS } from '../contract/endpoints.ts'
import type { ErrorCode } from '../contract/error-code.ts'
import { JobProblem } from '../contract/job-problem.ts'
import { Problem } from '../contract/problem.ts'
import { words } from './openapi-words.ts'
import { problemStatus } from './problem-status.ts'

type Json = Record<string, unknown>

/** Codes that any address may answer with. */
const COMMON_ERRORS: ErrorCode[] = ['method_not_allowed', 'internal_error']

/** The API as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0), made from the schemas that validate it. */
export function openApi(): { openapi: string } & Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Veo Kiosk', version: '1', description: 'A storefront that sells AI videos.' },
    paths: Object.fromEntries(
      [...Map.groupBy(ENDPOINTS, ({ path }) => path)].map(([path, endpoints]) => [
        path,
        Object.fromEntries(
          endpoints.map((endpoint) => [endpoint.method.toLowerCase(), operation(endpoint)]),
        ),
      ]),
    ),
    components: {
      schemas: {
        Problem: schemaOf(Problem, 'output'),
        JobProblem: schemaOf(JobProblem, 'output'),
      },
      securitySchemes: {
        syncKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made in the browser: 26 to 86 letters of A-Z a-z 0-9 _ -, 128 random bits.',
        },
      },
    },
  }
}

function operation(endpoint: Endpoint): Json {
  const isGet = endpoint.method === 'GET'
  const { summary, headers = {}, others } = words(endpoint)
  const parameters = [
    ...parametersOf(endpoint.params, 'path'),
    ...parametersOf(endpoint.query, 'query'),
    ...Object.entries({ ...headers, ...(isGet && { 'If-None-Match': {} }) }).map(toParameter),
  ]
  return {
    summary,
    ...(endpoint.needsSyncKey && { security: [{ syncKey: [] }] }),
    ...(endpoint.needsMaintenanceToken && { security: [{ maintenanceToken: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(endpoint.body && { requestBody: { required: true, content: bodyContent(endpoint) } }),
    responses: {
      '200': { description: 'Done', ...done(endpoint) },
      ...(isGet && { '304': { description: 'Not modified' } }),
      ...problemResponses([...endpoint.errors, ...COMMON_ERRORS]),
      ...others?.(done(endpoint)),
    },
  }
}

function done({ reply, types = ['application/json'] }: Endpoint): Json {
  const schema = schemaOf(reply, 'output')
  const content = types.map((type) => [
    type,
    { schema: type === 'text/plain' ? { type: 'string' } : schema },
  ])
  return { content: Object.fromEntries(content) as Json }
}

function toParameter([name, { required = false, ...schema }]: [string, Json]): Json {
  return { name, in: 'header', required, schema: { type: 'string', ...schema } }
}

function bodyContent({ path, body }: Endpoint): Json {
  const schema = schemaOf(body!, 'input') as Json & { required: string[] }
  if (path !== createCheckout.path) return { 'application/json': { schema } }
  // A form may leave out the price, which a static page does not know.
  const required = schema.required.filter((name) => name !== 'priceId')
  return {
    'application/json': { schema },
    'application/x-www-form-urlencoded': { schema: { ...schema, required } },
  }
}

function parametersOf(schema: z.ZodMiniType | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: property,
  }))
}

/** One response for each status, listing the codes that share it. */
function problemResponses(codes: ErrorCode[]): Json {
  const byStatus = Map.groupBy(codes, (code) => problemStatus(code).status)
  return Object.fromEntries(
    [...byStatus].map(([status, sharing]) => [
      String(status),
      {
        description: sharing.join(', '),
        content: {
          'application/problem+json': { schema: { $ref: `#/components/schemas/${name(sharing)}` } },
        },
      },
    ]),
  )
}

/** A write that lost is told against what. */
function name(codes: ErrorCode[]): string {
  return codes.includes('job_conflict') ? 'JobProblem' : 'Problem'
}

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return json
}
