import * as z from 'zod/mini'

import type { Endpoint } from '../contract/endpoint.ts'
import { ENDPOINTS } from '../contract/endpoints.ts'
import type { ErrorCode } from '../contract/error-code.ts'
import { Problem } from '../contract/problem.ts'
import { problemStatus } from './problem-status.ts'

type Json = Record<string, unknown>

/** Codes that any address may answer with. */
const COMMON_ERRORS: ErrorCode[] = ['method_not_allowed', 'internal_error']

/** What each address is for. Said here and not in the contract, which every page carries. */
const SUMMARIES: Record<string, string> = {
  '/api/openapi.json': 'This description: OpenAPI 3.1 made from the schemas that validate',
  '/api/prices': 'What is on sale and for how much',
  '/api/files': 'Several generated files, in the order asked; one that fails carries its own error',
  '/api/create-checkout': 'Stores an order and opens a Stripe Checkout Session for it',
  '/api/file/{fileId}': 'One generated file',
  '/api/webhooks/stripe': "Stripe's signed events; answered 200 once what must last is stored",
  '/api/generation/{sessionId}':
    "One order, from the shop's own record; fulfils it if it is paid and was not yet",
  '/api/health': 'Whether the database answers and the configuration is whole',
}

/** The API as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0), made from the schemas that validate it. */
export function openApi(): { openapi: string } & Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Veo Kiosk', version: '1', description: 'A storefront that sells AI videos.' },
    paths: Object.fromEntries(
      ENDPOINTS.map((endpoint) => [
        endpoint.path,
        { [endpoint.method.toLowerCase()]: operation(endpoint) },
      ]),
    ),
    components: { schemas: { Problem: schemaOf(Problem, 'output') } },
  }
}

/** The headers that an address reads. */
const HEADERS: Record<string, Json[]> = {
  '/api/create-checkout': [
    header('Idempotency-Key', { type: 'string', minLength: 8, maxLength: 200 }),
  ],
  '/api/webhooks/stripe': [{ ...header('Stripe-Signature', { type: 'string' }), required: true }],
}

/** What some addresses answer besides their reply and their problems. */
const OTHER_RESPONSES: Record<string, (endpoint: Endpoint) => Json> = {
  '/api/create-checkout': () => ({
    '303': { description: "A form is sent on: to Stripe's page, or back with `?error=<code>`" },
  }),
  '/api/health': (endpoint) => ({ '503': done(endpoint, 'The database does not answer') }),
}

function operation(endpoint: Endpoint): Json {
  const isGet = endpoint.method === 'GET'
  const parameters = [
    ...parametersOf(endpoint.params, 'path'),
    ...parametersOf(endpoint.query, 'query'),
    ...(HEADERS[endpoint.path] ?? []),
    ...(isGet ? [header('If-None-Match', { type: 'string' })] : []),
  ]
  return {
    summary: SUMMARIES[endpoint.path],
    ...(parameters.length > 0 && { parameters }),
    ...(endpoint.body && { requestBody: { required: true, content: bodyContent(endpoint.body) } }),
    responses: {
      '200': done(endpoint, 'Done'),
      ...(isGet && { '304': { description: 'Not modified' } }),
      ...problemResponses([...endpoint.errors, ...COMMON_ERRORS]),
      ...OTHER_RESPONSES[endpoint.path]?.(endpoint),
    },
  }
}

function done({ reply }: Endpoint, description: string): Json {
  return { description, content: { 'application/json': { schema: schemaOf(reply, 'output') } } }
}

function header(name: string, schema: Json): Json {
  return { name, in: 'header', required: false, schema }
}

/** A form may leave out the price, which a static page does not know. */
function bodyContent(body: z.ZodMiniType): Json {
  const schema = schemaOf(body, 'input') as Json & { required: string[] }
  const required = schema.required.filter((name) => name !== 'priceId')
  return {
    'application/json': { schema },
    'application/x-www-form-urlencoded': { schema: { ...schema, required } },
  }
}

function parametersOf(schema: z.ZodMiniType | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties = {} } = schemaOf(schema, 'input') as { properties?: Record<string, Json> }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: true,
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
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  )
}

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return json
}
