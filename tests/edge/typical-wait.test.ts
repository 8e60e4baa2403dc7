import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'

import { typicalWait } from '#lib/edge/typical-wait.ts'

import { openRunShop } from '../support/run-shop.ts'

const db = env.DB

async function delivered(...waitsMs: (number | null)[]) {
  await db.batch(
    waitsMs.map((wait) =>
      db
        .prepare(
          'INSERT INTO video_outcomes (generation_id, at, is_delivered, took_ms) VALUES (?, 0, ?, ?)',
        )
        .bind('x', wait === null ? 0 : 1, wait),
    ),
  )
}

test('is that of the last hundred videos that arrived, looked up once a minute', async () => {
  const { shop, clock } = openRunShop()
  await delivered(1, 2, 3, 4, null, null)
  expect(await typicalWait(shop)).toBeNull()
  await delivered(5)
  expect(await typicalWait(shop)).toBeNull()
  clock.now += 60_000
  expect(await typicalWait(shop)).toEqual({ medianMs: 3, p90Ms: 5 })
  await delivered(...Array.from({ length: 100 }, () => 90_000))
  clock.now += 60_000
  expect(await typicalWait(shop)).toEqual({ medianMs: 90_000, p90Ms: 90_000 })
})

test('is not known while the database is away', async () => {
  const { shop, clock } = openRunShop()
  clock.now += 600_000
  await db.prepare('ALTER TABLE video_outcomes RENAME TO gone').run()
  expect(await typicalWait(shop)).toBeNull()
  await db.prepare('ALTER TABLE gone RENAME TO video_outcomes').run()
})
