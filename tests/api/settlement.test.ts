import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { executeSql } from '../support/execute-sql.ts'
import { sendJson } from '../support/http-server.ts'
import { openTestShop, type TestShop } from '../support/shop.ts'
import { event } from '../support/stripe-stand-in.ts'

const TOKEN = 'token-of-the-maintenance'
type Step = { type: string; amount?: number; video?: number }

/** What is done with an order of three videos at 11.99 of which so many arrive. */
const SHARES = [
  [3, 1199, { captured: 1199 }, { kept: 0 }],
  [2, 799, { captured: 799 }, { refunded: 400 }],
  [1, 399, { captured: 399 }, { refunded: 800 }],
  [0, 0, { released: 1199 }, { refunded: 1199 }],
] as const

describe.each(['on_delivery', 'at_checkout'] as const)('money taken %s', (CAPTURE) => {
  let shop: TestShop
  beforeAll(async () => {
    shop = await openTestShop({ CAPTURE, MAINTENANCE_TOKEN: TOKEN })
  })
  afterAll(() => shop.close())
  afterEach(() => {
    shop.videos.intercept(null)
    shop.stripe.intercept(null)
  })

  const isHeld = CAPTURE === 'on_delivery'
  const pay = (id: string) => (isHeld ? shop.stripe.hold(id) : shop.stripe.pay(id))
  const intentOf = (id: string) =>
    shop.stripe.money.intents.get(String(shop.stripe.sessions.get(id)!['payment_intent']))!
  const refunded = (id: string) =>
    shop.stripe.money.refunds
      .filter(({ payment_intent }) => payment_intent === intentOf(id).id)
      .map(({ amount }) => amount)
  const timeline = async (id: string) => (await shop.read(id)).body['timeline'] as Step[]
  const types = (steps: Step[]) => steps.map(({ type }) => type)

  async function sweep() {
    const headers = { authorization: `Bearer ${TOKEN}` }
    const { status, body } = await shop.call('/api/maintenance/sweep', { method: 'POST', headers })
    expect(status).toBe(200)
    return body['swept'] as Record<string, number>
  }

  /** Sweeps until an order has come to this, and says what happened to it. */
  async function sweepUntil(id: string, type: string): Promise<Step[]> {
    for (let tries = 0; tries < 60; tries++) {
      await sweep()
      const steps = await timeline(id)
      if (types(steps).includes(type)) return steps
      await sleep(500)
    }
    throw new Error(`${type} never happened: ${JSON.stringify(await timeline(id))}`)
  }

  /** An order of which the first so many submissions are made and all others fail for certain. */
  async function buyOf(delivered: number): Promise<string> {
    let made = 0
    shop.videos.intercept((seen, response) => {
      shop.videos.answer(seen, response)
      if (seen.method !== 'POST') return
      const id = [...shop.videos.files.keys()].at(-1)!
      const file = shop.videos.files.get(id)
      if (made++ < delivered) shop.videos.finish(id)
      else shop.videos.put({ ...file, id, tasks: [{ status: 'error' }] })
    })
    const id = await shop.begin()
    await shop.deliver(event('checkout.session.completed', pay(id)))
    return id
  }

  test.each(SHARES)(
    'of %i of three delivered comes to %i',
    async (delivered, price, ...ways) => {
      const [way] = Object.entries(isHeld ? ways[0] : ways[1])[0]!
      const id = await buyOf(delivered)
      const amount = Object.values(isHeld ? ways[0] : ways[1])[0] as number
      const before = shop.videos.submissions.length
      if (way === 'kept') await shop.readUntil(id, ({ status }) => status === 'completed')
      const steps = way === 'kept' ? await timeline(id) : await sweepUntil(id, way)
      expect(types(steps).slice(0, 2)).toEqual(['created', isHeld ? 'authorised' : 'paid'])
      expect(types(steps).filter((type) => type === 'delivered')).toHaveLength(delivered)
      expect(steps.filter(({ type }) => type === way)).toMatchObject(
        way === 'kept' ? [] : [{ amount, currency: 'usd' }],
      )
      const paid = intentOf(id).amount_received - refunded(id).reduce((sum, one) => sum + one, 0)
      expect(paid).toBe(price)
      // Each of the failed ones is made three times in all.
      expect(types(steps).filter((type) => type === 'submitted')).toHaveLength(
        delivered + 3 * (3 - delivered),
      )
      expect(shop.videos.submissions.length - before).toBeLessThanOrEqual(3 * (3 - delivered))
      expect(intentOf(id).status).toBe(isHeld && delivered === 0 ? 'canceled' : 'succeeded')
    },
    90_000,
  )

  test('is moved again where Stripe fails at first, and once only', async () => {
    let failures = 2
    shop.stripe.intercept((seen, response) => {
      const isMove = seen.method === 'POST' && /cancel|refunds/.test(seen.path)
      if (!isMove || failures-- <= 0) return shop.stripe.answer(seen, response)
      sendJson(response, 500, { error: { type: 'api_error' } })
    })
    const id = await buyOf(0)
    await sweepUntil(id, isHeld ? 'released' : 'refunded')
    await sweep()
    expect(failures).toBeLessThan(1)
    expect(isHeld ? intentOf(id).status : refunded(id)).toEqual(isHeld ? 'canceled' : [1199])
  }, 90_000)

  test('is not moved twice where Stripe did it and then failed to say so', async () => {
    let failures = 1
    shop.stripe.intercept((seen, response) => {
      const isMove = seen.method === 'POST' && /capture|refunds/.test(seen.path)
      if (!isMove || failures-- <= 0) return shop.stripe.answer(seen, response)
      const end = response.end.bind(response)
      Object.assign(response, { writeHead: () => response, end: () => undefined })
      shop.stripe.answer(seen, response)
      response.statusCode = 500
      end('{"error":{"type":"api_error"}}')
    })
    const id = await buyOf(1)
    const steps = await sweepUntil(id, isHeld ? 'captured' : 'refunded')
    expect(steps.at(-1)).toMatchObject({ amount: isHeld ? 399 : 800 })
    expect(refunded(id)).toEqual(isHeld ? [] : [800])
    expect(intentOf(id).amount_received).toBe(isHeld ? 399 : 1199)
  }, 90_000)

  test('is found by the sweep where its event never comes', async () => {
    const id = await shop.begin({ priceId: 'price_one', quantity: 1 })
    pay(id)
    executeSql(shop.site, 'UPDATE generations SET due_at = 0 WHERE due_at IS NOT NULL')
    await expect.poll(async () => (await sweep())['paid'], { timeout: 20_000 }).toBe(1)
    expect(shop.videos.files.size).toBeGreaterThan(0)
  })

  test('goes back where a submission is lost, without a second one', async () => {
    shop.videos.intercept((seen, response) => {
      if (seen.method === 'POST') return void response.socket?.destroy()
      return shop.videos.answer(seen, response)
    })
    const before = shop.videos.submissions.length
    const id = await shop.begin({ priceId: 'price_one', quantity: 1 })
    await shop.deliver(event('checkout.session.completed', pay(id)))
    await sweepUntil(id, 'unknown')
    executeSql(
      shop.site,
      'UPDATE generation_videos SET changed_at = changed_at - 40000; UPDATE generations SET due_at = 0 WHERE due_at IS NOT NULL',
    )
    const steps = await sweepUntil(id, isHeld ? 'released' : 'refunded')
    expect(types(steps)).toContain('failed')
    expect(shop.videos.submissions.length - before).toBe(1)
  }, 60_000)

  test('is for a video that was lost and is found among those of the service', async () => {
    const lost: string[] = []
    shop.videos.intercept((seen, response) => {
      if (seen.method === 'POST') {
        const { config } = JSON.parse(seen.body) as { config: Record<string, unknown> }
        const id = crypto.randomUUID()
        shop.videos.put({ id, type: 'video', video_generation: config, tasks: [] })
        lost.push(id)
        return void response.socket?.destroy()
      }
      if (!seen.path.startsWith('/api/v1/file?')) return shop.videos.answer(seen, response)
      sendJson(response, 200, { items: lost.map((id) => shop.videos.files.get(id)) })
    })
    const id = await shop.begin({ priceId: 'price_one', quantity: 1 })
    await shop.deliver(event('checkout.session.completed', pay(id)))
    await sweepUntil(id, 'submitted')
    expect(lost).toHaveLength(1)
    expect((await shop.read(id)).body['fileIds']).toEqual(lost)
    shop.videos.finish(lost[0]!)
    await sweepUntil(id, 'delivered')
  }, 60_000)

  test('waits for other words where a prompt is refused, and can be had back', async () => {
    shop.videos.intercept((_, response) => sendJson(response, 422, { detail: 'no' }))
    const id = await shop.begin({ priceId: 'price_one', quantity: 1 })
    await shop.deliver(event('checkout.session.completed', pay(id)))
    const { body } = await shop.readUntil(id, ({ status }) => status === 'error')
    expect(body['changeUntil']).toBeTypeOf('string')
    expect(intentOf(id).status).toBe(isHeld ? 'requires_capture' : 'succeeded')
    shop.videos.intercept(null)
    const retry = (prompt: string) =>
      shop.call(`/api/generation/${id}/retry`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ prompt }),
      })
    expect((await retry('  ')).body['code']).toBe('invalid_request')
    const changed = await retry('A kind fox')
    expect(changed.body).toMatchObject({ status: 'processing', prompt: 'A kind fox' })
    expect(shop.videos.submissions.at(-1)!.config['prompt']).toBe('A kind fox')
    expect((await retry('A kind cat')).body['code']).toBe('nothing_to_choose')
  })

  test('goes back at once where the buyer of refused words wants it', async () => {
    shop.videos.intercept((_, response) => sendJson(response, 422, { detail: 'no' }))
    const id = await shop.begin({ priceId: 'price_one', quantity: 1 })
    await shop.deliver(event('checkout.session.completed', pay(id)))
    const release = () => shop.call(`/api/generation/${id}/release`, { method: 'POST' })
    const { body } = await release()
    expect(types(body['timeline'] as Step[])).toContain(isHeld ? 'released' : 'refunded')
    expect((await release()).body['code']).toBe('nothing_to_choose')
    expect(isHeld ? intentOf(id).status : refunded(id)).toEqual(isHeld ? 'canceled' : [499])
  })
})
