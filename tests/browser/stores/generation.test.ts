import { beforeEach, describe, expect, test } from 'vitest'

import { createCall } from '../../../src/lib/browser/call.ts'
import { createGenerationStore } from '../../../src/lib/browser/stores/generation.ts'
import { createOrderActions } from '../../../src/lib/browser/stores/order-actions.ts'
import type { StatusView } from '../../../src/lib/browser/status-view.ts'
import type { Generation, TimelineType } from '../../../src/lib/contract/get-generation.ts'
import { done, failed, FILE_IDS, order, problem, SESSION_ID } from '../../support/order.ts'
import { settle, stillHeartbeat } from '../../support/still-heartbeat.ts'

const KEY = `veo3_generation_${SESSION_ID}`
const finished = order({
  status: 'completed',
  progress: 100,
  videos: [done(FILE_IDS[0])],
  pollAfterMs: null,
})

beforeEach(() => localStorage.clear())

/** A page that watches the order while `answer` is what the shop says. */
async function watch(answer: () => Response | Promise<Response>) {
  const browser = stillHeartbeat()
  const asked: string[] = []
  const sent: { method: string; body: unknown }[] = []
  const call = createCall({
    fetch: async (url, { method = '', body = null } = {}) => {
      asked.push(url as string)
      sent.push({ method, body: JSON.parse(body as string) as unknown })
      return answer()
    },
  })
  const views: StatusView[] = []
  const store = createGenerationStore(SESSION_ID, browser.heartbeat, call)
  const leave = store.$view.subscribe((view) => views.push(view))
  await seen()
  const actions = createOrderActions(store, call)
  return { ...browser, ...store, actions, asked, sent, views, leave, view: () => views.at(-1)! }
}

/** A reply is read over several turns of the event loop, none of which takes time. */
async function seen() {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

const stored = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown
const ready = (view: StatusView) => {
  if (view.kind !== 'ready') throw new Error(`The page is ${view.kind}.`)
  return view
}

describe('an order', () => {
  test('is asked for by its id and shown', async () => {
    const { asked, view } = await watch(() => Response.json(order()))
    expect(asked).toEqual([`/api/generation/${SESSION_ID}`])
    expect(ready(view())).toMatchObject({ progress: 40, trouble: null, isKept: true })
  })

  test('is shown as remembered before the shop has answered', async () => {
    localStorage.setItem(KEY, JSON.stringify(finished))
    const { views } = await watch(() => new Promise<Response>(() => {}))
    expect(ready(views.at(-1)!).known.videos).toEqual(finished.videos)
  })

  test('is remembered as the shop tells it', async () => {
    const { now } = await watch(() => Response.json(finished))
    expect(stored()).toEqual({ ...finished, seenAt: now() })
  })

  test('is asked for in one request a look, until it is over', async () => {
    let reply = order()
    const { asked, pass, isBeating } = await watch(() => Response.json(reply))
    await pass(5)
    await seen()
    expect(asked).toHaveLength(2)
    reply = finished
    await pass(5)
    await seen()
    await pass(60)
    expect(asked).toHaveLength(3)
    expect(isBeating()).toBe(false)
  })

  test('moves on between two looks, never to 100', async () => {
    const { pass, views } = await watch(() => Response.json(order({ pollAfterMs: 3_600_000 })))
    await pass(600)
    const progress = views.slice(1).map((view) => ready(view).progress)
    expect(progress).toEqual([...progress].sort((one, other) => one - other))
    expect(progress.at(-1)).toBeGreaterThan(80)
    expect(progress.at(-1)).toBeLessThan(100)
  })

  test('goes on from where it was after a reload', async () => {
    const first = await watch(() => Response.json(order()))
    await first.pass(4)
    first.leave()
    const again = await watch(() => new Promise<Response>(() => {}))
    expect(ready(again.view()).progress).toBeGreaterThanOrEqual(40)
  })

  test('does not go back when a late answer knows less', async () => {
    localStorage.setItem(KEY, JSON.stringify(finished))
    const { view } = await watch(() => Response.json(order()))
    expect(ready(view()).known).toMatchObject({ status: 'completed', videos: finished.videos })
  })

  test.each([
    ['the database is away', () => problem('database_unavailable', 503), 'database_unavailable'],
    ['the shop is away', () => new Response('<h1>', { status: 502 }), 'internal_error'],
    ['there is no network', () => Promise.reject(new TypeError()), 'network_error'],
  ])('stays as it was while %s, and is asked for again', async (_, trouble, code) => {
    let answer: () => Response | Promise<Response> = () => Response.json(order())
    const { view, pass, asked } = await watch(() => answer())
    answer = trouble
    await pass(5)
    await seen()
    expect(ready(view())).toMatchObject({ trouble: code, known: { status: 'processing' } })
    answer = () => Response.json(finished)
    await pass(10)
    await seen()
    expect(ready(view())).toMatchObject({ trouble: null, known: { status: 'completed' } })
    expect(asked).toHaveLength(3)
  })

  test('says that it is looked for in vain while nothing is known', async () => {
    const { view } = await watch(() => Promise.reject(new TypeError()))
    expect(view()).toEqual({ kind: 'loading', trouble: 'network_error' })
  })

  test('says that the browser is offline as soon as it is', async () => {
    const { view, turn, pass } = await watch(() => Response.json(order()))
    await turn({ isOffline: true })
    await pass(1)
    expect(ready(view()).trouble).toBe('network_error')
  })

  test.each([null, order({ status: 'pending', progress: 0, videos: [] })])(
    'is missing when the shop does not know it: %#',
    async (known) => {
      if (known) localStorage.setItem(KEY, JSON.stringify(known))
      const { view, pass, asked } = await watch(() => problem('generation_not_found', 404))
      expect(view()).toEqual({ kind: 'missing', code: 'generation_not_found' })
      await pass(60)
      expect(asked).toHaveLength(1)
    },
  )

  test('is looked for again when somebody asks', async () => {
    let answer = () => problem('generation_not_found', 404)
    const { view, hurry } = await watch(() => answer())
    answer = () => Response.json(finished)
    hurry()
    await seen()
    expect(view().kind).toBe('ready')
  })

  test('keeps its videos on the page when the shop has forgotten it', async () => {
    localStorage.setItem(KEY, JSON.stringify(finished))
    const { view } = await watch(() => problem('generation_not_found', 404))
    expect(ready(view()).known.videos).toEqual(finished.videos)
  })

  test.each([
    '{',
    '{"generationId":"cs_x"}',
    JSON.stringify({ ...finished, sessionId: 'cs_test_b' }),
  ])('sets aside what it cannot read: %s', async (entry) => {
    localStorage.setItem(KEY, entry)
    const { view } = await watch(() => new Promise<Response>(() => {}))
    expect(view()).toEqual({ kind: 'loading', trouble: null })
  })

  test('hears what another tab has learned', async () => {
    const { view, now } = await watch(() => Response.json(order()))
    localStorage.setItem(KEY, JSON.stringify({ ...finished, seenAt: now() + 1 }))
    window.dispatchEvent(new StorageEvent('storage', { key: 'other' }))
    expect(ready(view()).known.status).toBe('processing')
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
    expect(ready(view()).known.status).toBe('completed')
  })

  test('does not listen to a tab that knows less', async () => {
    const { view, now } = await watch(() => Response.json(order()))
    localStorage.setItem(KEY, JSON.stringify({ ...finished, seenAt: now() - 1 }))
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
    expect(ready(view()).known.status).toBe('processing')
  })

  test('is no longer asked for once the page is left', async () => {
    const { leave, asked, pass, isBeating } = await watch(() => Response.json(order()))
    leave()
    // The store waits a second before it believes that nobody listens any more.
    await new Promise((resolve) => setTimeout(resolve, 1_050))
    await pass(60)
    await settle()
    expect(asked).toHaveLength(1)
    expect(isBeating()).toBe(false)
  })
})

describe('the price of an order', () => {
  const ledger = (...types: TimelineType[]) =>
    types.map((type) => ({ at: '2025-12-31T23:59:30.000Z', type, amount: 499, currency: 'usd' }))

  test('is waited for after its videos, until it is charged', async () => {
    let timeline = ledger('authorised', 'delivered')
    const { asked, pass, view } = await watch(() => Response.json({ ...finished, timeline }))
    await pass(5)
    await seen()
    expect(asked).toHaveLength(2)
    timeline = ledger('authorised', 'delivered', 'captured')
    await pass(5)
    await seen()
    await pass(60)
    expect(asked).toHaveLength(3)
    expect(ready(view()).known.timeline).toEqual(timeline)
  })

  test('is waited for more rarely the longer it takes', async () => {
    const timeline = ledger('authorised', 'delivered')
    const { asked, pass } = await watch(() => Response.json({ ...finished, timeline }))
    await pass(60)
    const early = asked.length
    await pass(3_600)
    const late = asked.length
    await pass(60)
    expect(asked.length - late).toBeLessThan(early)
  })
})

describe('an order whose words were refused', () => {
  const refused = (about: Partial<Generation> = {}) =>
    order({
      status: 'error',
      progress: 100,
      videos: [failed('', 'video_refused')],
      pollAfterMs: null,
      changeUntil: '2026-01-01T00:30:00.000Z',
      ...about,
    })

  test('is looked at again when its buyer can choose no longer', async () => {
    const { asked, pass } = await watch(() => Response.json(refused()))
    await pass(29 * 60)
    expect(asked).toHaveLength(1)
    await pass(61)
    await seen()
    expect(asked).toHaveLength(2)
  })

  test.each([
    ['2025-12-31T12:00:00.000Z', 15],
    ['2026-01-01T12:00:00.000Z', 3_600],
  ])('is looked at again however the clock is set: %s', async (changeUntil, seconds) => {
    const { asked, pass } = await watch(() => Response.json(refused({ changeUntil })))
    await pass(seconds - 1)
    expect(asked).toHaveLength(1)
    await pass(1)
    await seen()
    expect(asked).toHaveLength(2)
  })

  test('is made from other words, from the beginning, and watched again', async () => {
    let reply = refused()
    const { actions, asked, sent, view, pass } = await watch(() => Response.json(reply))
    expect(ready(view()).progress).toBe(100)
    reply = order({ prompt: 'A hare', progress: 0 })
    await actions.changePrompt('A hare')
    expect(asked.at(-1)).toBe(`/api/generation/${SESSION_ID}/retry`)
    expect(sent.at(-1)).toEqual({ method: 'POST', body: { prompt: 'A hare' } })
    expect(ready(view())).toMatchObject({ progress: 0, known: { prompt: 'A hare' } })
    expect(stored()).toMatchObject({ prompt: 'A hare' })
    reply = { ...finished, prompt: 'A hare' }
    await pass(5)
    await seen()
    expect(ready(view()).known.status).toBe('completed')
  })

  test('is given up', async () => {
    let reply = refused()
    const { actions, asked, sent, view } = await watch(() => Response.json(reply))
    const { changeUntil: _, ...released } = refused()
    reply = released
    await actions.release()
    expect(asked.at(-1)).toBe(`/api/generation/${SESSION_ID}/release`)
    expect(sent.at(-1)!.method).toBe('POST')
    expect(ready(view()).known.changeUntil).toBe(undefined)
  })

  test('is asked for at once when there is nothing to choose any more', async () => {
    let answer = () => Response.json(refused())
    const { actions, asked, view } = await watch(() => answer())
    answer = () => {
      answer = () => Response.json(finished)
      return problem('nothing_to_choose', 409)
    }
    await expect(actions.release()).rejects.toMatchObject({ code: 'nothing_to_choose' })
    await seen()
    expect(asked.at(-1)).toBe(`/api/generation/${SESSION_ID}`)
    expect(ready(view()).known.status).toBe('completed')
  })
})

describe('an order that is deleted', () => {
  const erased = order({
    status: 'completed',
    prompt: '',
    progress: 100,
    videos: [],
    pollAfterMs: null,
    timeline: [{ at: '2026-01-01T00:00:00.000Z', type: 'erased' }],
  })

  test('leaves the page and the memory of the browser', async () => {
    let reply = finished
    const { actions, sent, view } = await watch(() => Response.json(reply))
    expect(stored()).not.toBe(null)
    reply = erased
    await actions.erase()
    expect(sent.at(-1)).toEqual({ method: 'DELETE', body: null })
    expect(ready(view()).known).toMatchObject({ prompt: '', videos: [] })
    expect(stored()).toBe(null)
  })

  test('is not remembered by who looks at it afterwards', async () => {
    localStorage.setItem(KEY, JSON.stringify(finished))
    const { view } = await watch(() => Response.json(erased))
    expect(ready(view()).known.videos).toEqual([])
    expect(stored()).toBe(null)
  })
})

test('an order counts as slow, and its bar moves, by how long others took', async () => {
  const timeline = [{ at: '2025-12-31T23:59:30.000Z', type: 'authorised' as const }]
  const typical = { medianMs: 20_000, p90Ms: 40_000 }
  const { view, pass } = await watch(() =>
    Response.json(order({ timeline, typical, pollAfterMs: 3_600_000 })),
  )
  expect(ready(view()).isSlow).toBe(false)
  await pass(11)
  expect(ready(view()).isSlow).toBe(true)
  await pass(29)
  expect(ready(view()).progress).toBeGreaterThan(85)
})
