import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'
import { ReplyCode } from './error-code.ts'

/** What an operator may ask for: orders whose money or videos are in this state. */
export const ORDER_STATES = [
  'unpaid',
  'running',
  'choosing',
  'unsettled',
  'settled',
  'stopped',
] as const
export const OrderState = z.enum(ORDER_STATES)
export type OrderState = z.infer<typeof OrderState>

/** An order as the operator sees it: no prompt, and of the buyer nothing but the session. Amounts as in Stripe. */
export const ListedOrder = z.object({
  orderId: z.string(),
  sessionId: z.nullable(z.string()),
  paymentIntentId: z.nullable(z.string()),
  state: OrderState,
  payment: z.string(),
  amount: z.int(),
  currency: z.string(),
  videoCount: z.int(),
  videos: z.array(z.object({ status: z.string(), code: z.optional(ReplyCode) })),
  createdAt: z.string(),
  paidAt: z.nullable(z.string()),
  /** When it is looked after next. */
  dueAt: z.nullable(z.string()),
  settlement: z.nullable(
    z.object({
      status: z.string(),
      kind: z.nullable(z.string()),
      price: z.int(),
      attempts: z.int(),
      lastError: z.nullable(z.string()),
    }),
  ),
})
export type ListedOrder = z.infer<typeof ListedOrder>

export const listOrders = endpoint({
  method: 'GET',
  path: '/api/maintenance/orders',
  query: z.object({
    state: z.optional(OrderState),
    /** Only orders made before this time: the `createdAt` of the last one of a page. */
    before: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/))),
  }),
  needsMaintenanceToken: true,
  reply: z.object({ orders: z.array(ListedOrder) }),
  errors: [
    'invalid_request',
    'not_found',
    'maintenance_token_required',
    'not_configured',
    'database_unavailable',
  ],
})
