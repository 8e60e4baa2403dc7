import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'

import { orderedShape } from '#lib/edge/db/ordered-shape.ts'

import { storeOrder } from '../../support/stored-order.ts'

const db = env.DB

/** An order of three videos of this shape, and the files made for it. */
async function ordered(id: string, shape: string): Promise<string[]> {
  await storeOrder(db, id, 0)
  await db.prepare('UPDATE generations SET aspect_ratio = ?2 WHERE id = ?1').bind(id, shape).run()
  await db
    .prepare(
      `UPDATE generation_videos SET file_id = ?1 || '-' || position WHERE generation_id = ?1`,
    )
    .bind(id)
    .run()
  return [0, 1, 2].map((position) => `${id}-${position}`)
}

describe('the shape of files', () => {
  test('is that of the order that they were made for', async () => {
    const tall = await ordered('shape-tall', '9:16')
    expect(await orderedShape(db, tall)).toBe('9:16')
    expect(await orderedShape(db, [tall[1]!, 'not-ordered-here'])).toBe('9:16')
  })

  test('is not known of files of two shapes, or of none that were ordered here', async () => {
    const [wide] = await ordered('shape-wide', '16:9')
    const [tall] = await ordered('shape-other', '9:16')
    expect(await orderedShape(db, [wide!, tall!])).toBeUndefined()
    expect(await orderedShape(db, ['not-ordered-here'])).toBeUndefined()
  })
})
