import { expect, test, vi } from 'vitest'

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
