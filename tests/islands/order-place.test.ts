import { afterEach, describe, expect, test } from 'vitest'

import { mountStatus } from '../../src/islands/mounted/mount-status.tsx'
import type { Generation, TimelineEvent } from '../../src/lib/contract/get-generation.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { statusWords } from '../../src/lib/i18n/status-words.ts'
import { done, FILE_IDS, order, SESSION_ID, working } from '../support/order.ts'
import {
  type Answer,
  answered,
  find,
  heading,
  openShop,
  page,
  pass,
  shop,
  visit,
} from '../support/status-page.ts'

const { status: text } = DICTIONARIES.en
const PAGE = `veo3-status/${SESSION_ID}`
const usd = { amount: 499, currency: 'usd' }
const AT = '2025-12-31T23:59:30.000Z'
const timeline: TimelineEvent[] = [
  { at: AT, type: 'created', ...usd },
  { at: AT, type: 'authorised', ...usd },
]

openShop()

let leave = () => {}
afterEach(() => leave())

/** Opens the page of an order as it comes from the shop: drawn already, and with what is known of it. */
async function arrive(reply: Generation, answer: Answer = () => Response.json(reply)) {
  await visit(PAGE, () => Response.json(reply))
  shop.answer = answer
  const place = find('#status').cloneNode(true) as HTMLElement
  find('#status').replaceWith(place)
  localStorage.clear()
  const { prompt: _, sessionId: __, generationId: ___, ...first } = reply
  leave = mountStatus(place, statusWords('en', DICTIONARIES.en), { kind: 'order', order: first })
  await answered()
}

const money = () => place('.overview__money')
const place = (selector: string) => find(`[data-part] ${selector}`)
const story = () => place('.story') as HTMLDetailsElement

describe('a part of an order’s own page', () => {
  test('stays as it came while it is true', async () => {
    await arrive(order({ timeline }))
    const came = [money(), story()]
    await pass(12)
    expect([money(), story()]).toEqual(came)
    expect(came.every((element) => element.isConnected)).toBe(true)
  })

  test('counts the videos of the order, also before its words have come', async () => {
    const videos = [done(FILE_IDS[0]), working(FILE_IDS[1]), working(FILE_IDS[2])]
    const silence = () => new Promise<never>(() => undefined)
    await arrive(order({ timeline, videoCount: 3, videos }), silence)
    expect(page()).not.toContain('A red fox in the snow')
    expect(heading()).toBe('Making 3 videos')
  })

  test('carries out what is pressed once it can, and keeps the focus', async () => {
    await arrive(order({ timeline }))
    const summary = story().querySelector('summary')!
    summary.focus()
    summary.click()
    await answered()
    expect(summary.isConnected).toBe(false)
    expect(story().open).toBe(true)
    expect(document.activeElement).toBe(story().querySelector('summary'))
  })

  test('tells what is new', async () => {
    await arrive(order({ timeline }))
    const came = money().textContent
    shop.answer = () =>
      Response.json(
        order({
          ...{ status: 'completed', progress: 100, pollAfterMs: null, videos: [done(FILE_IDS[0])] },
          timeline: [...timeline, { at: AT, type: 'captured', ...usd }],
        }),
      )
    await pass(6)
    expect(came).toBe('$4.99 is held on your card and charged only when your video is there.')
    expect(money().textContent).toBe('Charged: $4.99.')
    expect(find('.erase').textContent).toContain(text.erase.open)
  })
})
