import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import {
  shop,
  SESSION,
  box,
  buy,
  errors,
  failure,
  find,
  openShop,
  press,
  problem,
  text,
  type,
  visit,
} from '../support/order-form.tsx'

openShop()

test('sells three videos of what was written', async () => {
  visit()
  type('  A cat  ')
  find<HTMLInputElement>('[value="9:16"]').checked = true
  press(3)
  await vi.waitFor(() => expect(shop.opened).toEqual([SESSION.url]))
  expect(shop.sent[0]!.body).toEqual({
    priceId: 'price_3',
    quantity: 3,
    prompt: 'A cat',
    locale: 'en',
    aspectRatio: '9:16',
  })
  expect(shop.sent[0]!.key).toMatch(/^[0-9a-f-]{36}$/)
  expect(JSON.parse(localStorage.getItem('veo3_generation_cs_test_1')!)).toMatchObject({
    prompt: 'A cat',
    videoCount: 3,
    status: 'pending',
  })
})

test('sends one order for a double click, and says on the button that it is busy', async () => {
  visit()
  type('A cat')
  press(1)
  press(1)
  press(3)
  expect(buy(1).disabled && buy(3).disabled).toBe(true)
  expect(buy(1).textContent).toContain(text.busy)
  expect(buy(3).textContent).not.toContain(text.busy)
  await vi.waitFor(() => expect(shop.opened).toHaveLength(1))
  expect(shop.sent).toHaveLength(1)
})

test('wakes the buttons when the page comes out of the back-forward cache', async () => {
  visit()
  type('A cat')
  press(1)
  await vi.waitFor(() => expect(shop.opened).toHaveLength(1))
  const restored = new Event('pageshow')
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  expect(buy(1).disabled).toBe(true)
  window.dispatchEvent(Object.assign(restored, { persisted: true }))
  expect(buy(1).disabled).toBe(false)
})

test('asks for a scene before anything is sent', () => {
  visit()
  type('   ')
  press(1)
  expect(find('#prompt-error').textContent).toBe(text.empty)
  expect(box().getAttribute('aria-invalid')).toBe('true')
  expect(box().getAttribute('aria-describedby')).toContain('prompt-error')
  expect(document.activeElement).toBe(box())
  expect(shop.sent).toEqual([])
  type('A cat')
  expect(box().hasAttribute('aria-invalid')).toBe(false)
})

test('says what went wrong, moves there and can be tried again', async () => {
  shop.checkout = problem('price_mismatch', 503)
  visit()
  type('A cat')
  press(1)
  await vi.waitFor(() => expect(failure().textContent).toBe(errors.price_mismatch))
  expect(document.activeElement).toBe(failure())
  expect(failure().closest('[role="alert"]')).toBeTruthy()
  expect(buy(1).disabled).toBe(false)

  shop.checkout = () => Response.json(SESSION)
  press(1)
  expect(failure().hidden).toBe(true)
  await vi.waitFor(() => expect(shop.opened).toHaveLength(1))
})

test.each([
  ['1', 'Try again in 1 second.'],
  ['45', 'Try again in 45 seconds.'],
  ['600', 'Try again in 10 minutes.'],
])('tells a hasty buyer to come back after %s s', async (seconds, sentence) => {
  shop.checkout = problem('rate_limited', 429, { 'Retry-After': seconds })
  visit()
  type('A cat')
  press(1)
  await vi.waitFor(() => expect(failure().textContent).toContain(sentence))
})

test('keeps the key of an order whose answer was lost', async () => {
  shop.checkout = () => Promise.reject(new TypeError('Failed to fetch'))
  visit()
  type('A cat')
  press(1)
  await vi.waitFor(() => expect(failure().textContent).toBe(text.noConnection))
  shop.checkout = () => Response.json(SESSION)
  press(1)
  await vi.waitFor(() => expect(shop.opened).toHaveLength(1))
  expect(shop.sent[1]!.key).toBe(shop.sent[0]!.key)
})

test.each([
  ['rate_limited', errors.rate_limited],
  ['no_such_code', errors.internal_error],
  ['toString', errors.internal_error],
])('a form post that came back with %s is explained', (code, sentence) => {
  visit(`/en/?error=${code}`)
  expect(failure().textContent).toBe(sentence)
  expect(location.search).toBe('')
})

test('is a whole form without JavaScript', () => {
  visit()
  const form = find<HTMLFormElement>('form')
  expect(form.getAttribute('action')).toBe('/api/create-checkout')
  expect(form.method).toBe('post')
  expect([...new FormData(form)]).toEqual([
    ['locale', 'en'],
    ['prompt', ''],
    ['aspectRatio', '16:9'],
  ])
  expect(buy(1).name).toBe('quantity')
  expect(buy(3).type).toBe('submit')
})

describe('while the shop is closed', () => {
  const notice = () => find('#shop-closed')
  const closed = (reason: string, afterMs: number) => () =>
    Response.json({
      isOpen: false,
      reason,
      opensAt: new Date(Date.now() + afterMs).toISOString(),
    })

  test('says why and until when, and sells nothing', async () => {
    shop.door = closed('provider', 50_000)
    visit()
    type('A cat')
    await vi.waitFor(() =>
      expect(notice().textContent).toBe(`${text.shop.provider} ${text.shop.soon}`),
    )
    expect(notice().closest('[role="status"]')).toBeTruthy()
    for (const quantity of [1, 3]) {
      expect(buy(quantity).getAttribute('aria-disabled')).toBe('true')
      expect(buy(quantity).getAttribute('aria-describedby')).toBe('shop-closed')
    }
    press(1)
    expect(document.activeElement).toBe(notice())
    expect(shop.sent).toEqual([])
  })

  test('says at what time it opens when the day is sold out', async () => {
    shop.door = closed('day', 5 * 3_600_000)
    visit()
    type('A cat')
    await vi.waitFor(() => expect(notice().textContent).toContain(text.shop.day))
    expect(notice().textContent).toMatch(/closed until \d+:\d+.[AP]M/)
  })

  test('hears it from a refused order as well', async () => {
    shop.checkout = problem('shop_closed', 503, { 'Retry-After': '40' })
    visit()
    type('A cat')
    press(1)
    await vi.waitFor(() => expect(find('#shop-closed[tabindex]:not([hidden])')).toBeTruthy())
    expect(notice().textContent).toBe(`${errors.shop_closed} ${text.shop.soon}`)
    expect(document.activeElement).toBe(notice())
    expect(failure().hidden).toBe(true)
    expect(buy(1).disabled).toBe(false)
    expect(buy(1).getAttribute('aria-disabled')).toBe('true')
  })

  test('hears it though the first touch is the press', async () => {
    shop.door = closed('provider', 50_000)
    visit()
    box().value = 'A cat'
    press(1)
    await vi.waitFor(() => expect(document.activeElement).toBe(notice()))
    expect(shop.sent).toEqual([])
  })

  test('says that it is open again', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    shop.door = closed('provider', 5_000)
    visit()
    type('A cat')
    await vi.waitFor(() => expect(buy(1).getAttribute('aria-disabled')).toBe('true'))
    shop.door = () => Response.json({ isOpen: true })
    vi.advanceTimersByTime(10_000)
    await vi.waitFor(() => expect(notice().textContent).toBe(text.shop.open))
    expect(buy(1).hasAttribute('aria-disabled')).toBe(false)
    press(1)
    await vi.waitFor(() => expect(shop.opened).toHaveLength(1))
    vi.useRealTimers()
  })
})

describe('where the shop wants to know that a person orders', () => {
  const turnstile = { given: '', reset: vi.fn(), remove: vi.fn(), options: {} as never as Options }
  type Options = { callback: (token: string) => void; 'error-callback': () => boolean }

  beforeEach(() => {
    shop.door = () => Response.json({ isOpen: true, turnstileSiteKey: '1x0' })
    turnstile.reset.mockClear()
    window.turnstile = {
      ...turnstile,
      render(_, options) {
        turnstile.options = options as Options
        if (turnstile.given) turnstile.options.callback(turnstile.given)
        return 'widget-1'
      },
    }
  })
  afterEach(() => {
    delete window.turnstile
  })

  test('sends what Turnstile gave, and asks for another once it was refused', async () => {
    turnstile.given = 'token-1'
    shop.checkout = problem('human_check_failed', 403)
    visit()
    type('A cat')
    press(1)
    await vi.waitFor(() => expect(failure().textContent).toBe(text.human.needed))
    expect(shop.sent[0]!.body['turnstileToken']).toBe('token-1')
    expect(turnstile.reset).toHaveBeenCalledWith('widget-1')
    shop.checkout = () => Response.json(SESSION)
    press(1)
    turnstile.options.callback('token-2')
    await vi.waitFor(() => expect(shop.opened).toHaveLength(1))
    expect(shop.sent[1]!.body['turnstileToken']).toBe('token-2')
  })

  test('keeps the key of an order whose answer was lost, though the proof is another', async () => {
    turnstile.given = 'token-1'
    shop.checkout = () => Promise.reject(new TypeError('Failed to fetch'))
    visit()
    type('A cat')
    press(1)
    await vi.waitFor(() => expect(failure().textContent).toBe(text.noConnection))
    shop.checkout = () => Response.json(SESSION)
    turnstile.options.callback('token-2')
    press(1)
    await vi.waitFor(() => expect(shop.opened).toHaveLength(1))
    expect(shop.sent[1]!.key).toBe(shop.sent[0]!.key)
  })

  test('says that the check could not run, and lets it be tried again', async () => {
    turnstile.given = ''
    visit()
    type('A cat')
    await vi.waitFor(() => expect(turnstile.options.callback).toBeTruthy())
    await vi.waitFor(() => expect(find('.order__check').hidden).toBe(false))
    turnstile.options['error-callback']()
    const again = find<HTMLButtonElement>('.order__counter .button')
    expect(again.textContent).toBe(text.human.again)
    expect(find('.order__counter').textContent).toContain(text.human.failed)
    press(1)
    await vi.waitFor(() => expect(failure().textContent).toBe(text.human.needed))
    expect(shop.sent).toEqual([])
    again.click()
    expect(turnstile.reset).toHaveBeenCalled()
    turnstile.options.callback('token-3')
    press(1)
    await vi.waitFor(() => expect(shop.opened).toHaveLength(1))
  })
})
