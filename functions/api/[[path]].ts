import server from '../../dist/server/entry.mjs'

/** Cloudflare Pages hands every /api request to the Astro server that `npm run build` put in dist/. */
export const onRequest: PagesFunction<Env> = ({
  request,
  env,
  waitUntil,
  passThroughOnException,
}) => server.fetch(request, env, { waitUntil, passThroughOnException, props: {} })
