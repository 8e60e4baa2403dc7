import server from '../../dist/server/entry.mjs'

/** Cloudflare Pages hands every /api request to the Astro server that `npm run build` puts in dist/. */
export const onRequest: PagesFunction<Env> = ({ request, env, waitUntil }) =>
  server.fetch(request, env, { waitUntil, passThroughOnException: () => undefined, props: {} })
