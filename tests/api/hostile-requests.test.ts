import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { HOSTILE_REQUESTS } from '../support/hostile/requests.ts'
import { faultsOf, MARK } from '../support/hostile/safe-reply.ts'
import { exchangeBytes } from '../support/hostile/wire.ts'
import { openTestShop, type TestShop } from '../support/shop.ts'
import { startWriter, type WriterStandIn, writerVariables } from '../support/writer-stand-in.ts'

const ROWS = Object.values(HOSTILE_REQUESTS).flat()

const firstLine = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 200))

describe('a shop that is attacked', () => {
  let shop: TestShop
  let writer: WriterStandIn
  beforeAll(async () => {
    writer = await startWriter()
    shop = await openTestShop(writerVariables(writer.url))
  })
  afterAll(async () => {
    await shop.close()
    await writer.close()
  })

  describe.each(Object.entries(HOSTILE_REQUESTS))('by %s', (_, rows) => {
    test.each(rows)('$expected: $name', async ({ bytes, expected, hangsUp = false }) => {
      const reply = await exchangeBytes(shop.site.url, bytes, { hangsUp })
      if (expected === 'front') return expect(reply.status ?? 400).toBeGreaterThanOrEqual(400)
      expect([reply.status, faultsOf(reply, shop.site.url)]).toEqual([expected, []])
    })
  })

  test('has seen at least 300 requests, no two of them alike, that no other server keeps away', () => {
    const seen = ROWS.filter(({ expected }) => expected !== 'front')
    expect(new Set(seen.map(({ bytes }) => bytes.join())).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(300)
  })

  test('has opened no session but for the orders it took, and each leads back to the site alone', () => {
    const orders = ROWS.filter(
      ({ bytes, expected }) => expected === 200 && /^POST \S+create-/.test(firstLine(bytes)),
    )
    const created = shop.stripe.created().map(({ body }) => new URLSearchParams(body))
    expect(created).toHaveLength(orders.length)
    for (const session of created) {
      expect(session.get('success_url')).toBe(
        `${shop.site.url}/en/veo3-status/{CHECKOUT_SESSION_ID}`,
      )
      expect([...session.values()].join('\n')).not.toContain(MARK)
    }
  })

  test('has ordered no video, asked for no film and told no other company what it was sent', () => {
    expect([shop.videos.submissions, writer.calls]).toEqual([[], []])
    const asked = [...shop.stripe.requests, ...shop.videos.requests]
    expect(JSON.stringify(asked)).not.toContain(MARK)
  })

  test('has written nothing of it to its log', () => {
    expect(shop.site.log()).not.toContain(MARK)
    expect(shop.site.log()).not.toMatch(/internal_error|database_unavailable/)
  })

  test('is whole, and sells and delivers', async () => {
    expect((await shop.call('/api/health')).body).toMatchObject({ ok: true })
    const id = await shop.buy({ priceId: 'price_one', quantity: 1 })
    const { body } = await shop.readUntil(id, ({ fileIds }) => String(fileIds) !== '')
    const [file = ''] = body['fileIds'] as string[]
    shop.videos.finish(file)
    const done = await shop.readUntil(id, ({ status }) => status === 'completed')
    expect(done.body).toMatchObject({ status: 'completed', progress: 100 })
  })
})
