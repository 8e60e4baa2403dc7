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
  const priceOf = (id: string) =>
    intentOf(id).amount_received - refunded(id).reduce((sum, one) => sum + one, 0)
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

  /** Has so many videos of an order made, as its prompt says, and the others fail for certain. */
  function makeAsAsked() {
    const made = new Map<string, number>()
    shop.videos.intercept((seen, response) => {
      void shop.videos.answer(seen, response)
      if (seen.method !== 'POST') return
      const { config } = JSON.parse(seen.body) as { config: { prompt: string } }
      const count = made.get(config.prompt) ?? 0
      made.set(config.prompt, count + 1)
      const id = [...shop.videos.files.keys()].at(-1)!
      const file = shop.videos.files.get(id)
      if (count < Number(/\d/.exec(config.prompt)?.[0])) shop.videos.finish(id)
      else shop.videos.put({ ...file, id, tasks: [{ status: 'error' }] })
    })
  }

  async function buy(prompt: string): Promise<string> {
    const id = await shop.begin({ prompt })
    await shop.deliver(event('checkout.session.completed', pay(id)))
    return id
  }

  test('is the share that was delivered, and moved once, however Stripe fails', async () => {
    makeAsAsked()
    const failing = { before: '', after: '' }
    let [before, after] = [2, 1]
    shop.stripe.intercept((seen, response) => {
      const isMove = seen.method === 'POST' && /cancel|capture|refunds/.test(seen.path)
      const isOf = (intent: string) => isMove && `${seen.path} ${seen.body}`.includes(intent)
      if (failing.before && isOf(failing.before) && before-- > 0) {
        return sendJson(response, 500, { error: { type: 'api_error' } })
      }
      if (!failing.after || !isOf(failing.after) || after-- <= 0) {
        return shop.stripe.answer(seen, response)
      }
      // It acts, and then fails to say so.
      const unheard = Object.create(response, {
        writeHead: { value: () => unheard },
        end: { value: () => unheard },
      }) as typeof response
      void shop.stripe.answer(seen, unheard)
      sendJson(response, 500, { error: { type: 'api_error' } })
    })
    const orders = await Promise.all(SHARES.map(([delivered]) => buy(`Make ${delivered}`)))
    const [refused, unheard] = await Promise.all([buy('Make 0 anyway'), buy('Make 1 anyway')])
    failing.before = intentOf(refused).id
    failing.after = intentOf(unheard).id

    for (const [index, [delivered, price, ...ways]] of SHARES.entries()) {
      const id = orders[index]!
      const [way, amount] = Object.entries(isHeld ? ways[0] : ways[1])[0]!
      const steps = await sweepUntil(id, way === 'kept' ? 'delivered' : way)
      expect(types(steps).slice(0, 2)).toEqual(['created', isHeld ? 'authorised' : 'paid'])
      expect(types(steps).filter((type) => type === 'delivered')).toHaveLength(delivered)
      // Each of the failed ones is made three times in all.
      expect(types(steps).filter((type) => type === 'submitted')).toHaveLength(9 - 2 * delivered)
      expect(steps.filter(({ type }) => type === way)).toMatchObject(
        way === 'kept' ? [] : [{ amount, currency: 'usd' }],
      )
      expect(priceOf(id)).toBe(price)
      expect(intentOf(id).status).toBe(isHeld && delivered === 0 ? 'canceled' : 'succeeded')
    }
    await sweepUntil(refused, isHeld ? 'released' : 'refunded')
    await sweepUntil(unheard, isHeld ? 'captured' : 'refunded')
    expect([priceOf(refused), priceOf(unheard)]).toEqual([0, 399])
    expect(refunded(unheard)).toEqual(isHeld ? [] : [800])
    // So many failures would close the till.
    executeSql(shop.site, 'DELETE FROM video_outcomes')
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

describe('a refund', () => {
  let shop: TestShop
  beforeAll(async () => {
    shop = await openTestShop({ CAPTURE: 'at_checkout', MAINTENANCE_TOKEN: TOKEN })
  })
  afterAll(() => shop.close())
  afterEach(() => {
    shop.stripe.intercept(null)
    shop.stripe.money.refundStatus = 'succeeded'
  })

  const intentOf = (id: string) => String(shop.stripe.sessions.get(id)!['payment_intent'])
  const refundsOf = (id: string) =>
    shop.stripe.money.refunds.filter(({ payment_intent }) => payment_intent === intentOf(id))
  const told = async (id: string) =>
    ((await shop.read(id)).body['timeline'] as Step[]).map(({ type }) => type)
  const isTold = (id: string) => expect.poll(() => told(id), { timeout: 25_000 })

  /** A paid order whose only video was refused, so that all of it is due back once its buyer says so. */
  async function released(before?: (id: string) => void): Promise<string> {
    shop.videos.intercept((_, response) => sendJson(response, 422, { detail: 'no' }))
    const id = await shop.begin({ priceId: 'price_one', quantity: 1 })
    await shop.deliver(event('checkout.session.completed', shop.stripe.pay(id)))
    await shop.readUntil(id, ({ changeUntil }) => changeUntil !== undefined)
    before?.(id)
    await shop.call(`/api/generation/${id}/release`, { method: 'POST' })
    return id
  }

  test('that came to nothing is made again', async () => {
    shop.stripe.money.refundStatus = 'failed'
    const id = await released()
    expect(await told(id)).not.toContain('refunded')
    shop.stripe.money.refundStatus = 'succeeded'
    await isTold(id).toContain('refunded')
    expect(refundsOf(id).map(({ status }) => status)).toEqual(['failed', 'succeeded'])
    const keys = shop.stripe.money.keys.slice(-2)
    expect(new Set(keys).size).toBe(2)
  })

  test('that takes days is told when it is there, and not made twice', async () => {
    shop.stripe.money.refundStatus = 'pending'
    const id = await released()
    const calls = () => shop.stripe.requests.filter(({ path }) => path.startsWith('/v1/refunds?'))
    const before = calls().length
    await expect
      .poll(async () => (await told(id)).length > 0 && calls().length, { timeout: 25_000 })
      .toBeGreaterThan(before)
    expect(await told(id)).not.toContain('refunded')
    refundsOf(id)[0]!.status = 'succeeded'
    await isTold(id).toContain('refunded')
    expect(refundsOf(id)).toHaveLength(1)
  })

  test('is not left out because Stripe does not say what came in', async () => {
    shop.stripe.intercept((seen, response) => {
      const [, id] = /^\/v1\/payment_intents\/(pi_\w+)/.exec(seen.path) ?? []
      if (!id) return shop.stripe.answer(seen, response)
      sendJson(response, 200, { object: 'payment_intent', id, status: 'succeeded', amount: 499 })
    })
    const id = await released()
    await isTold(id).toContain('refunded')
    expect(refundsOf(id)).toMatchObject([{ amount: 499 }])
  })

  test('counts what the operator gave back before', async () => {
    const id = await released((session) => {
      shop.stripe.money.refunds.push({
        ...{ id: 're_of_the_operator', payment_intent: intentOf(session) },
        ...{ amount: 100, status: 'succeeded' },
      })
    })
    await isTold(id).toContain('refunded')
    expect(refundsOf(id).map(({ amount }) => amount)).toEqual([100, 399])
  })
})
