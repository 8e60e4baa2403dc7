import type { Config, Part } from './config.ts'
import { json } from './respond.ts'
import type { Shop } from './shop.ts'

/** What a shop sells without: its studio, and its messages. */
const SPARE = ['studio', 'push', 'email']

/** Whether the shop can work: its database answers and each part of its configuration is whole. */
export async function healthReply(shop: Shop): Promise<Response> {
  const db = await shop.db
    .prepare('SELECT count(*) FROM generations WHERE id IS NULL')
    .first()
    .then(() => true)
    .catch(() => false)
  const parts = Object.entries(shop.config) as [keyof Config, Part<unknown>][]
  const checks = { db, ...Object.fromEntries(parts.map(([name, part]) => [name, part.ok])) }
  const ok = Object.entries(checks).every(([name, isWell]) => isWell || SPARE.includes(name))
  const response = json({ ok, checks })
  return db ? response : new Response(response.body, { status: 503, headers: response.headers })
}
