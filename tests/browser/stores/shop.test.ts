import { describe, expect, test } from 'vitest'

import { createCall } from '../../../src/lib/browser/call.ts'
import { createShopStore } from '../../../src/lib/browser/stores/shop.ts'
import { stillHeartbeat } from '../../support/still-heartbeat.ts'

const OPEN = { isOpen: true }

/** A page that asks at the door while `answer` is what the shop says. */
async function stand(answer: (now: number) => Response | Promise<Response>) {
  const browser = stillHeartbeat()
  let asked = 0
  const fetch = async () => {
    asked++
    return answer(browser.now())
  }
  const store = createShopStore(browser.heartbeat, createCall({ fetch }))
  store.$shop.listen(() => undefined)
  await seen()
  return { ...browser, ...store, view: () => store.$shop.get(), count: () => asked }
}

async function seen() {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

const closed = (reason: string, opensAt: number) =>
  Response.json({ isOpen: false, reason, opensAt: new Date(opensAt).toISOString() })

describe('the shop', () => {
  test('is asked once while it is open', async () => {
    const { view, pass, count, asked } = await stand(() =>
      Response.json({ ...OPEN, turnstileSiteKey: '1x0' }),
    )
    await asked
    expect(view()).toEqual({ ...OPEN, turnstileSiteKey: '1x0' })
    await pass(600)
    expect(count()).toBe(1)
  })

  test('opens on the page when it has opened', async () => {
    let isOpen = false
    const { view, pass, count, now } = await stand((now) =>
      isOpen ? Response.json(OPEN) : closed('provider', now + 30_000),
    )
    expect(view()).toEqual({ isOpen: false, reason: 'provider', opensAt: now() + 30_000 })
    isOpen = true
    await pass(29)
    expect(count()).toBe(1)
    await pass(8)
    await seen()
    expect(view()).toEqual(OPEN)
  })

  test('is asked every minute or so, however long it says that it is closed', async () => {
    const { count, pass } = await stand((now) => closed('day', now + 6 * 3_600_000))
    for (let minute = 0; minute < 10; minute++) {
      await pass(60)
      await seen()
    }
    expect(count()).toBeGreaterThan(7)
    expect(count()).toBeLessThan(15)
  })

  test('is closed by a refusal, and says why as soon as that is known', async () => {
    let reply = () => Response.json({ ...OPEN, turnstileSiteKey: '1x0' })
    const { view, close, pass, now } = await stand(() => reply())
    close(20_000)
    expect(view()).toEqual({ isOpen: false, opensAt: now() + 20_000, turnstileSiteKey: '1x0' })
    // A refusal cannot tell how long a whole day is.
    close(900_000)
    expect(view()).toEqual({ isOpen: false, turnstileSiteKey: '1x0' })
    const opensAt = now() + 6 * 3_600_000
    reply = () => closed('day', opensAt)
    await pass(8)
    await seen()
    expect(view()).toEqual({ isOpen: false, reason: 'day', opensAt })
  })

  test('counts as open, and is asked again, while it does not answer', async () => {
    let answer = () => Promise.reject<Response>(new TypeError())
    const { view, asked, pass } = await stand(() => answer())
    await asked
    expect(view()).toBe(null)
    answer = () => Promise.resolve(closed('day', 0))
    await pass(60)
    await seen()
    expect(view()?.isOpen).toBe(false)
  })
})
