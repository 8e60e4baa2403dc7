import { withEnv } from 'cloudflare:workers'

import server from '../dist/server/entry.mjs'
import { countedDatabase } from './counted-database.ts'

/** The built server, with a header on each reply that says what the request cost its database. */
export default {
  async fetch(request, env, context): Promise<Response> {
    const { counted, cost } = countedDatabase(env.DB)
    const countedEnv = { ...env, DB: counted }
    const later: Promise<unknown>[] = []
    const reply = (await withEnv(countedEnv, () =>
      server.fetch(request, countedEnv, {
        waitUntil: (work: Promise<unknown>) => void later.push(work),
        passThroughOnException: () => context.passThroughOnException(),
        props: {},
      }),
    )) as Response
    await Promise.allSettled(later)
    const headers = new Headers(reply.headers)
    headers.set('database-cost', JSON.stringify(cost))
    // Else what is gzipped already would be gzipped once more.
    const encodeBody = headers.has('content-encoding') ? 'manual' : 'automatic'
    return new Response(reply.body, { status: reply.status, headers, encodeBody })
  },
} satisfies ExportedHandler<Env>
