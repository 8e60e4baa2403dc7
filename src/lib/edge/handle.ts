import type { APIContext } from 'astro'
import { env } from 'cloudflare:workers'
import type * as z from 'zod/mini'

import type { Endpoint, ReplyType } from '../contract/endpoint.ts'
import { conditional } from './etag.ts'
import { issuesOf } from './issues.ts'
import { checkMaintenanceToken } from './maintenance-token.ts'
import { negotiate } from './negotiate.ts'
import { ProblemError } from './problem-error.ts'
import { json, problem, text } from './respond.ts'
import { need, openShop, type Shop } from './shop.ts'
import { checkOrigin } from './site-origin.ts'
import { sweepNowAndThen } from './sweep-now-and-then.ts'
import { ownerOf } from './sync-key.ts'
import { toProblem } from './to-problem.ts'

/**
 * What a listener is given: the request's parts as the endpoint's schemas read them, whose sync key it carries (empty
 * where none is needed), which type the reply is wanted in, and the shop.
 */
export type Asked<Params, Query> = {
  params: Params
  query: Query
  owner: string
  type: ReplyType
  request: Request
  shop: Shop
}

/** A listener answers with the reply's data, with data or text and its caching, or with a response of its own. */
export type Answer<Reply> = Reply | Kept<Reply> | Written | Response

export class Kept<Reply> {
  readonly reply: Reply
  readonly cacheControl: string

  constructor(reply: Reply, cacheControl: string) {
    this.reply = reply
    this.cacheControl = cacheControl
  }
}

/** A reply that may be kept by caches, as `cacheControl` says. */
export function kept<Reply>(reply: Reply, cacheControl: string): Kept<Reply> {
  return new Kept(reply, cacheControl)
}

/** A reply that is no JSON: a text of the type that was asked for. */
export class Written extends Kept<string> {}

type Route = (context: Pick<APIContext, 'request' | 'params' | 'locals'>) => Promise<Response>

/** Makes an Astro route of an endpoint: checks method, parameters and query, and turns whatever happens into a reply. */
export function handle<
  Params extends z.ZodMiniType,
  Query extends z.ZodMiniType,
  Body extends z.ZodMiniType,
  Reply extends z.ZodMiniType,
>(
  endpoint: Endpoint<Params, Query, Body, Reply>,
  listener: (
    asked: Asked<z.infer<Params>, z.infer<Query>>,
  ) => Answer<z.infer<Reply>> | Promise<Answer<z.infer<Reply>>>,
): Route {
  const types = endpoint.types ?? (['application/json'] as const)
  return async ({ request, params, locals }) => {
    try {
      checkMethod(endpoint.method, request.method)
      const owner = endpoint.needsSyncKey ? await ownerOf(request) : ''
      const waitUntil = (work: Promise<unknown>) => locals.cfContext.waitUntil(work)
      const shop = openShop(env, waitUntil)
      // A form is answered with a page, also where it is refused, and so looks at it itself.
      if (endpoint.errors.includes('origin_not_allowed') && !endpoint.takesForms) {
        checkOrigin(request, need(shop.config.site).SITE_URL)
      }
      if (endpoint.needsMaintenanceToken) await checkMaintenanceToken(shop, request)
      else sweepNowAndThen(shop)
      const query = Object.fromEntries(new URL(request.url).searchParams)
      const type = negotiate(request.headers.get('accept') ?? '', types)
      const answer = await listener({
        params: address(endpoint.params, params),
        query: address(endpoint.query, query),
        owner,
        type,
        request,
        shop,
      })
      if (answer instanceof Response) return answer
      const { reply, cacheControl } = answer instanceof Kept ? answer : kept(answer, 'no-store')
      const response =
        answer instanceof Written
          ? text(answer.reply, type, cacheControl)
          : json(endpoint.reply.parse(reply), cacheControl)
      if (types.length > 1) response.headers.set('vary', 'Accept')
      return request.method === 'GET' || request.method === 'HEAD'
        ? await conditional(request, response)
        : response
    } catch (error) {
      return problem(toProblem(error))
    }
  }

  function address<Schema extends z.ZodMiniType>(
    schema: Schema | undefined,
    values: unknown,
  ): z.infer<Schema> {
    const parsed = schema?.safeParse(values)
    if (parsed && !parsed.success) {
      const code = endpoint.errors.includes('invalid_id') ? 'invalid_id' : 'invalid_request'
      throw new ProblemError(code, { issues: issuesOf(parsed.error) })
    }
    return parsed?.data as z.infer<Schema>
  }
}

function checkMethod(allowed: Endpoint['method'], method: string): void {
  if (method === allowed || (allowed === 'GET' && method === 'HEAD')) return
  throw new ProblemError('method_not_allowed', { allow: allowed === 'GET' ? 'GET, HEAD' : allowed })
}
