import type { Endpoint } from '../contract/endpoint.ts'
import { JOB_INFO_HEADER } from '../contract/get-job.ts'

type Json = Record<string, unknown>

/** What is said of an address by hand: what it is for, the headers it reads, and what else it answers with. */
type Words = {
  summary: string
  headers?: Record<string, Json>
  others?: (reply: Json) => Json
}

const JOB_INFO = `${JOB_INFO_HEADER}: base64url of the JSON of the list row`

/** Said here and not in the contract, which every page carries. */
const WORDS: Record<string, Words> = {
  'GET /api/openapi.json': {
    summary: 'This description: OpenAPI 3.1 made from the schemas that validate',
  },
  'GET /api/prices': { summary: 'What is on sale and for how much' },
  'GET /api/files': {
    summary: 'Several generated files, in the order asked; one that fails carries its own error',
  },
  'POST /api/create-checkout': {
    summary: 'Stores an order and opens a Stripe Checkout Session for it',
    headers: { 'Idempotency-Key': { minLength: 8, maxLength: 200 } },
    others: () => ({
      '303': { description: "A form is sent on: to Stripe's page, or back with `?error=<code>`" },
    }),
  },
  'GET /api/file/{fileId}': { summary: 'One generated file' },
  'GET /api/oembed': {
    summary: 'How another site shows the first finished video of a page of this shop (oEmbed)',
  },
  'POST /api/webhooks/stripe': {
    summary: "Stripe's signed events; answered 200 once what must last is stored",
    headers: { 'Stripe-Signature': { required: true } },
  },
  'GET /api/generation/{sessionId}': {
    summary:
      "One order, from the shop's own record; fulfils it if it is paid and was not yet. As text it is lines without the prompt",
  },
  'GET /api/generation/{sessionId}.atom': {
    summary:
      'What happened to an order, and where its videos are, without the prompt: Atom (RFC 4287)',
  },
  'DELETE /api/generation/{sessionId}': {
    summary: 'Forgets the prompt and the addresses of the videos of an order that is over',
  },
  'POST /api/generation/{sessionId}/retry': {
    summary: 'Makes what the video service refused from other words, for nothing',
  },
  'POST /api/generation/{sessionId}/release': {
    summary: 'Ends the wait for other words: what was not delivered is not paid',
  },
  'GET /api/generation/{sessionId}/notices': {
    summary: 'Where the buyer of an order will be told how it ended, and what the shop offers',
  },
  'PUT /api/generation/{sessionId}/notices': {
    summary: 'Has the buyer told once how an order that is under way ended: `push` or `email`',
  },
  'DELETE /api/generation/{sessionId}/notices': {
    summary: 'Takes that back: all, or `of=email`, or of one browser as `push` names it',
  },
  'GET /api/shop': { summary: 'Whether the shop sells now, and how long its videos take' },
  'POST /api/maintenance/sweep': {
    summary: 'Looks after a few of the orders that stopped; to be called by a scheduler',
  },
  'GET /api/maintenance/orders': {
    summary: 'The newest orders, or those in one state, for the operator',
  },
  'GET /api/veo/jobs': { summary: "The jobs of the sync key's owner, the last changed first" },
  'DELETE /api/veo/jobs': { summary: "Deletes all jobs of the sync key's owner" },
  'GET /api/veo/jobs/{jobId}': {
    summary: `One job as it was stored (gzip), with ${JOB_INFO}, which wins over the body; null if there is none`,
  },
  'PUT /api/veo/jobs/{jobId}': {
    summary: `Stores a job: JSON of at most 1 MB, or gzip of at most 2.5 MB with ${JOB_INFO}`,
    headers: { 'Content-Encoding': { enum: ['gzip', 'identity'] }, [JOB_INFO_HEADER]: {} },
  },
  'DELETE /api/veo/jobs/{jobId}': {
    summary: 'Deletes a job under its next rev, so that older copies stay out',
  },
  'POST /api/veo': {
    summary:
      'Writes a film as server-sent events: progress, script, character, batchComplete, log, and at last complete or error',
  },
  'GET /api/health': {
    summary: 'Whether the database answers and the configuration is whole',
    others: (reply) => ({ '503': { description: 'The database does not answer', ...reply } }),
  },
}

export function words({ method, path }: Endpoint): Words {
  return WORDS[`${method} ${path}`]!
}
