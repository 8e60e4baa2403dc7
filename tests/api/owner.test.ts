import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { openTestShop, PROMPT, type TestShop } from '../support/shop.ts'
import { executeSql } from '../support/execute-sql.ts'
import { event } from '../support/stripe-stand-in.ts'

const ONE = { priceId: 'price_one', quantity: 1 }
const TOKEN = 'token-of-the-maintenance'
const AUTH = { authorization: `Bearer ${TOKEN}` }

let shop: TestShop
beforeAll(async () => {
  shop = await openTestShop({ MAINTENANCE_TOKEN: TOKEN, BLOCKED_WORDS: 'gore, Mickey Mouse' })
})
afterAll(() => shop.close())
afterEach(() => shop.videos.intercept(null))

/** An order whose one video is there, and the video. */
async function delivered(): Promise<{ id: string; file: string }> {
  const id = await shop.buy(ONE)
  const { body } = await shop.readUntil(id, ({ fileIds }) => String(fileIds) !== '')
  const [file = ''] = body['fileIds'] as string[]
  shop.videos.finish(file)
  await shop.readUntil(id, ({ status }) => status === 'completed')
  return { id, file }
}

describe('a buyer', () => {
  test('has the prompt and the video forgotten, for good', async () => {
    const { id, file } = await delivered()
    const shared = [`/api/file/${file}`, `/api/files?ids=${file}`]
    for (const path of shared) expect((await shop.call(path)).status).toBe(200)
    const erase = () => shop.call(`/api/generation/${id}`, { method: 'DELETE' })
    const { status, body } = await erase()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...{ prompt: '', fileIds: [], videos: [], status: 'completed', pollAfterMs: null },
    })
    const types = (body['timeline'] as { type: string }[]).map(({ type }) => type)
    expect(types.at(-1)).toBe('erased')
    expect((await erase()).body).toEqual(body)
    expect((await shop.read(id)).body).toEqual(body)
    // The service still has it, and is not asked.
    const [alone, listed] = await Promise.all(shared.map((path) => shop.call(path)))
    expect([alone!.status, alone!.body['code']]).toEqual([404, 'file_not_found'])
    expect(listed!.body).toMatchObject({ files: [{ id: file, error: { code: 'file_not_found' } }] })
  })

  test('cannot erase an order that is under way', async () => {
    const id = await shop.buy(ONE)
    const { status, body } = await shop.call(`/api/generation/${id}`, { method: 'DELETE' })
    expect([status, body['code']]).toEqual([409, 'order_unfinished'])
    expect((await shop.read(id)).body['prompt']).toBe(PROMPT)
  })

  test.each([
    ['DELETE', ''],
    ['POST', '/retry'],
    ['POST', '/release'],
  ])('is who has the session: %s%s of files or of nobody does nothing', async (method, action) => {
    const { file } = await delivered()
    const init = {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ prompt: 'A hare' }),
    }
    for (const [id, status] of [
      [file, 400],
      ['cs_test_of_nobody_at_all', 404],
    ] as const) {
      expect((await shop.call(`/api/generation/${id}${action}`, init)).status).toBe(status)
    }
  })

  test('is told before paying what the shop does not film', async () => {
    const before = shop.stripe.created().length
    const { status, body } = await shop.checkout({ prompt: 'Some MICKEY-mouse at dawn' })
    expect([status, body['code']]).toEqual([400, 'prompt_blocked'])
    expect(body['issues']).toMatchObject([{ path: 'prompt' }])
    expect(shop.stripe.created()).toHaveLength(before)
  })
})

describe('an operator', () => {
  const orders = async (query = '', headers: Record<string, string> = AUTH) =>
    shop.call(`/api/maintenance/orders${query}`, { headers })
  const states = async (state: string) => {
    const { body } = await orders(`?state=${state}`)
    return (body['orders'] as Record<string, unknown>[]).map((order) => order['sessionId'])
  }

  test('sees orders by their state, and no prompt', async () => {
    const unpaid = await shop.begin(ONE)
    const running = await shop.buy(ONE)
    const { id: settled } = await delivered()
    const stopped = await shop.begin(ONE)
    const session = { ...shop.stripe.sessions.get(stopped), status: 'expired' }
    await shop.deliver(event('checkout.session.expired', session))
    expect(await states('unpaid')).toContain(unpaid)
    expect(await states('running')).toContain(running)
    expect(await states('settled')).toContain(settled)
    expect(await states('stopped')).toContain(stopped)
    const { body } = await orders()
    const [first] = body['orders'] as Record<string, unknown>[]
    expect(first).toMatchObject({ sessionId: stopped, amount: 499, videos: [{ status: 'queued' }] })
    expect(JSON.stringify(body)).not.toContain('fox')
    const { body: before } = await orders(`?before=${String(first!['createdAt'])}`)
    expect(JSON.stringify(before)).not.toContain(stopped)
  })

  test('finds one that is not over behind thousands that are', async () => {
    const running = await shop.buy(ONE)
    const columns = `idempotency_key, request_hash, prompt, aspect_ratio, locale, price_id, video_count, amount, currency`
    executeSql(
      shop.site,
      `INSERT INTO generations (id, payment, created_at, ${columns})
       SELECT 'over-' || value, 'expired', 4000000000000 + value, NULL, '', '', '16:9', 'en', '', 1, 1, 'usd'
       FROM json_each('${JSON.stringify([...Array(1_100).keys()])}')`,
    )
    expect(await states('running')).toContain(running)
    executeSql(shop.site, `DELETE FROM generations WHERE id LIKE 'over-%'`)
  })

  test('is shown all orders of one moment, where a page ends among them', async () => {
    const columns = `request_hash, prompt, aspect_ratio, locale, price_id, video_count, amount, currency`
    executeSql(
      shop.site,
      `INSERT INTO generations (id, payment, created_at, ${columns})
       SELECT 'twin-' || value, 'expired', 4000000000000 + value / 60, '', '', '16:9', 'en', '', 1, 1, 'usd'
       FROM json_each('${JSON.stringify([...Array(120).keys()])}')`,
    )
    const listed = async (query: string) => {
      const { body } = await orders(query)
      return body['orders'] as { orderId: string; createdAt: string }[]
    }
    const first = await listed('?state=stopped')
    const next = await listed(`?state=stopped&before=${first.at(-1)!.createdAt}`)
    const twins = [...first, ...next].filter(({ orderId }) => orderId.startsWith('twin-'))
    expect(new Set(twins.map(({ orderId }) => orderId)).size).toBe(120)
    executeSql(shop.site, `DELETE FROM generations WHERE id LIKE 'twin-%'`)
  })

  test.each([
    ['nothing', {}],
    ['another token', { authorization: 'Bearer another-token-of-nobody' }],
    ['no bearer', { authorization: TOKEN }],
  ])('is not whoever comes with %s', async (_, headers) => {
    const { status, body } = await orders('', headers as Record<string, string>)
    expect([status, body['code']]).toEqual([401, 'maintenance_token_required'])
    const sweep = await shop.call('/api/maintenance/sweep', { method: 'POST', headers })
    expect(sweep.status).toBe(401)
  })

  test.each(['?state=lost', '?before=yesterday'])(
    'is told what is wrong with %s',
    async (query) => {
      const { status, body } = await orders(query)
      expect([status, body['code']]).toEqual([400, 'invalid_request'])
    },
  )
})
