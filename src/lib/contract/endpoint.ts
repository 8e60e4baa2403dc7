import type * as z from 'zod/mini'

import type { ErrorCode } from './error-code.ts'

/** What a reply may be written as. */
export type ReplyType =
  'application/json' | 'text/plain' | 'application/atom+xml' | 'text/event-stream'

/** One address of the API: what both sides agree on. `path` has parameters in braces, as OpenAPI writes them. */
export type Endpoint<
  Params extends z.ZodMiniType = z.ZodMiniType,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: `/api/${string}`
  params?: Params
  query?: Query
  body?: Body
  /** Whether only the owner of a sync key may ask; each sees what is theirs. */
  needsSyncKey?: true
  /** Whether a page without JavaScript posts to it, and is answered with another page. */
  takesForms?: true
  /** Whether only the operator may ask. Without a token in the configuration there is nothing at this address. */
  needsMaintenanceToken?: true
  reply: Reply
  /**
   * What its replies may be written as, the first for who does not say; JSON alone where this is absent. Plain text says
   * the same in words of its own, and each event of a stream carries a `reply`.
   */
  types?: readonly [ReplyType, ...ReplyType[]]
  errors: readonly ErrorCode[]
}

export function endpoint<
  Params extends z.ZodMiniType,
  Query extends z.ZodMiniType,
  Body extends z.ZodMiniType,
  Reply extends z.ZodMiniType,
>(definition: Endpoint<Params, Query, Body, Reply>): Endpoint<Params, Query, Body, Reply> {
  return definition
}
