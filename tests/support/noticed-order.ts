import { getGeneration } from '#lib/edge/db/generations.ts'
import { listVideos } from '#lib/edge/db/generation-videos.ts'
import { type NewNotice, storeNotice } from '#lib/edge/db/notices.ts'
import { tell } from '#lib/edge/notices/tell.ts'
import type { Shop } from '#lib/edge/shop.ts'

import { pushAddress } from './post-office.ts'
import { payOrder, storeOrder } from './stored-order.ts'

export const ADDRESS = 'buyer@inbox.example'

/** A paid order of three videos that are being made, about which a browser and an address are to be told. */
export async function storeNoticedOrder(db: D1Database, id: string, now: number): Promise<void> {
  await storeOrder(db, id, now)
  await payOrder(db, id, { now })
  await storeNotice(db, emailNotice(id, now))
  await storeNotice(db, await pushNotice(id, now))
}

export function emailNotice(id: string, now: number, target = ADDRESS): NewNotice {
  return {
    ...{ generation_id: id, kind: 'email', target, p256dh: null, auth: null },
    ...{ locale: 'en', created_at: now },
  }
}

export async function pushNotice(id: string, now: number, endpoint?: string): Promise<NewNotice> {
  const { keys, endpoint: target } = await pushAddress(endpoint)
  return {
    ...{ generation_id: id, kind: 'push', target, ...keys },
    ...{ locale: 'en', created_at: now },
  }
}

/** Tells of an order as whoever looks after it does. */
export async function tellOf(shop: Shop, id: string): Promise<void> {
  const order = await getGeneration(shop.db, id)
  await tell(shop, order!, await listVideos(shop.db, id))
}
