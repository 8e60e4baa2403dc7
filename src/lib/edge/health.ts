import type { Config, Part } from './config.ts'
import { json } from './respond.ts'
import type { Shop } from './shop.ts'

/** Whether the shop can work: its database answers and each part of its configuration is whole. */
export async function healthReply(shop: Shop): Promise<Response> {
  const db = await shop.db
    .prepare('SELECT count(*) FROM generations WHERE id IS NULL')
    .first()
    .then(() => true)
    .catch(() => false)
  const parts = Object.entries(shop.config) as [keyof Config, Part<unknown>][]
  const checks = { db, ...Object.fromEntries(parts.map(([name, part]) => [name, part.ok])) }
  // A shop sells without its studio.
  const ok = Object.entries(checks).every(([name, isWell]) => isWell || name === 'studio')
  const response = json({ ok, checks })
  return db ? response : new Response(response.body, { status: 503, headers: response.headers })
}
