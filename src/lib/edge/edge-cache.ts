import { kept, type Kept } from './handle.ts'
import type { Shop } from './shop.ts'

/**
 * Shares a public reply among everybody who is served by the same data centre, for as long as its own caching says.
 * The cache is per data centre and may forget: https://developers.cloudflare.com/workers/runtime-apis/cache/
 */
export async function edgeCached<Reply>(
  shop: Shop,
  path: string,
  work: () => Promise<Kept<Reply>>,
): Promise<Kept<Reply>> {
  if (!shop.config.site.ok) return work()
  // Our own name for the address, never the request's: a forged Host header must not reach the cache.
  const key = shop.config.site.value.SITE_URL + path
  // A cache that is out of order is one that has forgotten.
  const hit = await caches.default.match(key).catch(() => undefined)
  if (hit) return kept((await hit.json()) as Reply, hit.headers.get('cache-control') ?? 'no-store')

  const fresh = await work()
  if (!/no-store|private/.test(fresh.cacheControl)) {
    const headers = { 'cache-control': fresh.cacheControl }
    const put = caches.default.put(key, Response.json(fresh.reply, { headers }))
    shop.waitUntil(put.catch(() => undefined))
  }
  return fresh
}
