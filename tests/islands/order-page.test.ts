import { describe, expect, test } from 'vitest'

import type { Generation, TimelineEvent } from '../../src/lib/contract/get-generation.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { done, failed, file, FILE_IDS, order, problem, SESSION_ID } from '../support/order.ts'
import {
  all,
  answered,
  button,
  find,
  heading,
  openShop,
  page,
  pass,
  shop,
  spoken,
  visit,
} from '../support/status-page.ts'

const { status: text, errors } = DICTIONARIES.en
const PAGE = `veo3-status/${SESSION_ID}`
const [A, B] = FILE_IDS
const usd = (amount: number) => ({ amount, currency: 'usd' })
const AT = '2025-12-31T23:59:30.000Z'
const held: TimelineEvent[] = [
  { at: AT, type: 'created', ...usd(1199) },
  { at: AT, type: 'authorised', ...usd(1199) },
]
const over = (about: Partial<Generation>) => order({ progress: 100, pollAfterMs: null, ...about })

openShop()

describe('the money of an order', () => {
  const timeline: TimelineEvent[] = [
    ...held,
    { at: AT, type: 'delivered', video: 1 },
    { at: AT, type: 'delivered', video: 3 },
    { at: AT, type: 'failed', video: 2, code: 'video_failed' },
  ]
  const line = () => find('.overview__money').textContent

  test('is said from the beginning to the end', async () => {
    await visit(PAGE, () => Response.json(order({ videoCount: 3, timeline: held })))
    expect(line()).toBe(
      '$11.99 is held on your card. You are charged only for the videos that arrive.',
    )
    const videos = [done(A), failed('', 'submission_unknown'), done(B)]
    const ended = over({ videoCount: 3, status: 'error', videos, timeline })
    shop.answer = () => Response.json(ended)
    await pass(6)
    expect(line()).toContain('$7.99 is about to be charged, for 2 of 3 videos')
    shop.answer = () =>
      Response.json({
        ...ended,
        timeline: [...timeline, { at: AT, type: 'captured', ...usd(799) }],
      })
    await pass(6)
    expect(line()).toBe('Charged: $7.99 for 2 of 3 videos. The rest was never charged.')
    expect(page()).not.toContain(text.help)
  })

  test('is a case for the shop once the bank looks into it', async () => {
    const disputed: TimelineEvent = { at: AT, type: 'disputed' }
    await visit(PAGE, () =>
      Response.json(
        over({ status: 'completed', videos: [done(A)], timeline: [...held, disputed] }),
      ),
    )
    expect(line()).toContain('The bank is looking into')
    expect(page()).toContain(text.help)
  })

  test('is not spoken of where nothing was held, nor on a page of files', async () => {
    await visit(PAGE, () => Response.json(over({ status: 'completed', videos: [done(A)] })))
    expect(find('.overview__money')).toBe(null)
    await visit(`veo3-status/${A}`, () => Response.json({ files: [file(done(A))] }))
    expect(find('.overview__money')).toBe(null)
    expect(find('.record')).toBe(null)
  })
})

describe('the wait', () => {
  const typical = { medianMs: 100_000, p90Ms: 200_000 }

  test('is what it was for others, and longer only once it is', async () => {
    const reply = order({ timeline: held, typical, pollAfterMs: 3_600_000 })
    await visit(PAGE, () => Response.json(reply))
    expect(page()).toContain('It usually takes 2–\u20604\u00a0minutes.')
    await pass(171)
    expect(page()).toContain('Slower than usual')
  })

  test('is the usual one where nobody measured it', async () => {
    await visit(PAGE, () => Response.json(order()))
    expect(page()).toContain(text.wait.usual)
  })
})

describe('what happened', () => {
  test('is told in order, closed at first, each day once, and by video where there are several', async () => {
    const timeline: TimelineEvent[] = [
      ...held,
      { at: '2026-01-01T23:59:30.000Z', type: 'delivered', video: 2 },
      { at: '2026-01-01T23:59:31.000Z', type: 'flown' as 'created' },
    ]
    await visit(PAGE, () => Response.json(order({ videoCount: 3, timeline })))
    expect(find('details.story').hasAttribute('open')).toBe(false)
    expect(all('.story__event > span').map(({ textContent }) => textContent)).toEqual([
      'Ordered for $11.99.',
      '$11.99 was held on the card. Nothing was charged yet.',
      'Video 2: Ready.',
    ])
    const times = all('.story__event time').map(({ textContent }) => textContent)
    expect(times.map((time) => /\d{4}/.test(time))).toEqual([true, false, true])
    expect(find('.story__event time').getAttribute('datetime')).toBe(AT)
  })
})

describe('words that were refused', () => {
  const refused = (about: Partial<Generation> = {}) =>
    over({
      status: 'error',
      videos: [failed('', 'video_refused')],
      changeUntil: '2026-01-01T00:55:00.000Z',
      timeline: held,
      ...about,
    })
  const box = () => document.querySelector<HTMLTextAreaElement>('#choice-prompt')!
  const alert = () => find('.choice [role=alert]').textContent
  const submit = () =>
    find('.choice form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }))
  function write(words: string) {
    box().value = words
    box().dispatchEvent(new Event('input', { bubbles: true }))
  }

  test('are there to be changed, and until when', async () => {
    await visit(PAGE, () => Response.json(refused()))
    expect(heading()).toBe(text.phases.refused.title)
    expect(box().value).toBe('A red fox in the snow')
    expect(page()).toContain('21 of 2,000')
    expect(find('.choice__until').textContent).toMatch(/^You can choose until \d+:\d+.[AP]M/)
    expect(all('.erase')).toEqual([])
  })

  test('are filmed in others, and the page goes on by itself', async () => {
    await visit(PAGE, () => Response.json(refused()))
    write('  A hare  ')
    shop.answer = () => Response.json(order({ prompt: 'A hare', progress: 0 }))
    submit()
    submit()
    expect(button(text.choice.busy).getAttribute('aria-disabled')).toBe('true')
    await answered()
    expect(shop.sent.slice(1)).toEqual([{ method: 'POST', body: { prompt: 'A hare' } }])
    expect(heading()).toBe('The video is being made')
    expect(spoken()).toBe('The video is being made')
    expect(document.activeElement).toBe(find('h1'))
    expect(find('.choice')).toBe(null)
    shop.answer = () => Response.json(over({ status: 'completed', videos: [done(A)] }))
    await pass(6)
    expect(heading()).toBe('The video is ready')
  })

  test.each([
    ['   ', text.choice.empty],
    ['x'.repeat(2_001), '1 character too many'],
  ])('are not sent as %j', async (words, complaint) => {
    await visit(PAGE, () => Response.json(refused()))
    write(words)
    submit()
    expect(find('#choice-error').textContent).toBe(complaint)
    expect(box().getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(box())
    expect(shop.sent).toHaveLength(1)
    write('A hare')
    expect(box().hasAttribute('aria-invalid')).toBe(false)
  })

  test.each([
    ['prompt_blocked', 400, errors.prompt_blocked],
    ['database_unavailable', 503, errors.internal_error],
  ])('are kept when the shop answers %s', async (code, status, sentence) => {
    await visit(PAGE, () => Response.json(refused()))
    write('A hare')
    shop.answer = () => {
      shop.answer = () => Response.json(refused())
      return problem(code, status)
    }
    submit()
    await answered()
    expect(alert()).toBe(sentence)
    expect(box().value).toBe('A hare')
    expect(button(text.choice.submit).getAttribute('aria-disabled')).toBe('false')
  })

  test('are kept when there is no network, which nothing repeats', async () => {
    await visit(PAGE, () => Response.json(refused()))
    shop.answer = () => Promise.reject(new TypeError('Failed to fetch'))
    submit()
    await answered()
    expect(alert()).toBe(text.notSent)
  })

  test('are given up once that was asked', async () => {
    await visit(PAGE, () => Response.json(refused()))
    button(text.choice.release).click()
    await answered()
    expect(page()).toContain(text.choice.releaseQuestion)
    expect(document.activeElement).toBe(button(text.choice.releaseNo))
    button(text.choice.releaseNo).click()
    await answered()
    expect(document.activeElement).toBe(button(text.choice.release))
    expect(shop.sent).toHaveLength(1)

    button(text.choice.release).click()
    const { changeUntil: _, ...released } = refused({
      timeline: [...held, { at: AT, type: 'released', ...usd(1199) }],
    })
    shop.answer = () => Response.json(released)
    button(text.choice.releaseYes).click()
    await answered()
    expect(shop.asked.at(-1)).toBe(`/api/generation/${SESSION_ID}/release`)
    expect(heading()).toBe('The video could not be made')
    expect(page()).toContain('Nothing was charged: the hold of $11.99 was released.')
    expect(document.activeElement).toBe(find('h1'))
  })
})

describe('deleting an order', () => {
  const timeline: TimelineEvent[] = [...held, { at: AT, type: 'captured', ...usd(1199) }]
  const finished = over({ status: 'completed', videos: [done(A)], timeline })
  const erased = over({
    status: 'completed',
    prompt: '',
    videos: [],
    timeline: [...timeline, { at: AT, type: 'erased' }],
  })

  test('takes text and videos off the page and out of the browser, once that was asked', async () => {
    await visit(PAGE, () => Response.json(finished))
    expect(Object.keys(localStorage)).toEqual([`veo3_generation_${SESSION_ID}`])
    button(text.erase.open).click()
    await answered()
    expect(page()).toContain(text.erase.question)
    expect(document.activeElement).toBe(button(text.erase.no))
    button(text.erase.no).click()
    await answered()
    expect(document.activeElement).toBe(button(text.erase.open))

    button(text.erase.open).click()
    shop.answer = () => Response.json(erased)
    button(text.erase.yes).click()
    await answered()
    expect(shop.sent.at(-1)).toEqual({ method: 'DELETE', body: null })
    expect(heading()).toBe(text.phases.erased.title)
    expect(spoken()).toBe(text.phases.erased.title)
    expect(document.activeElement).toBe(find('h1'))
    expect(page()).not.toContain('A red fox in the snow')
    expect(page()).toContain('Charged: $11.99.')
    expect(all('video')).toEqual([])
    expect(all('.erase')).toEqual([])
    expect(Object.keys(localStorage)).toEqual([])
  })

  test('says why it cannot be yet', async () => {
    await visit(PAGE, () => Response.json(finished))
    button(text.erase.open).click()
    shop.answer = () => problem('order_unfinished', 409)
    button(text.erase.yes).click()
    await answered()
    expect(find('.erase [role=alert]').textContent).toBe(errors.order_unfinished)
    expect(all('video')).toHaveLength(1)
  })

  test.each([
    ['is being made', order({ timeline: held })],
    ['is about to be charged', over({ status: 'completed', videos: [done(A)], timeline: held })],
    ['is disputed', over({ status: 'error', videos: [], error: { code: 'payment_disputed' } })],
  ])('is not offered while it %s', async (_, reply) => {
    await visit(PAGE, () => Response.json(reply))
    expect(all('.erase')).toEqual([])
  })
})
