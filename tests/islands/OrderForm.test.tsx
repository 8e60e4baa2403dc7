import { render } from 'solid-js/web'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import OrderForm from '../../src/islands/OrderForm.tsx'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { offers } from '../../src/lib/i18n/offer.ts'
import { orderErrors } from '../../src/lib/i18n/order-errors.ts'

const { lang, landing, errors } = DICTIONARIES.en
const text = landing.order
const PRICES = [1, 3].map((quantity) => ({
  priceId: `price_${quantity}`,
  quantity,
  unitAmount: 499,
  currency: 'usd',
}))
const SESSION = { sessionId: 'cs_test_1', url: 'https://checkout.stripe.com/c/pay/cs_test_1' }

type Answer = () => Response | Promise<Response>
let checkout: Answer
let sent: { key: string | null; body: Record<string, unknown> }[]
let opened: string[]
let leave: () => void

const problem =
  (code: string, status: number, headers = {}): Answer =>
  () =>
    Response.json({ type: 'about:blank', title: code, status, code }, { status, headers })

beforeEach(() => {
  localStorage.clear()
  sent = []
  opened = []
  checkout = () => Response.json(SESSION)
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (url === '/api/prices') return Response.json({ prices: PRICES })
    const headers = new Headers(init.headers)
    sent.push({ key: headers.get('Idempotency-Key'), body: JSON.parse(String(init.body)) })
    return checkout()
  })
  vi.spyOn(location, 'assign').mockImplementation((url) => void opened.push(String(url)))
})

afterEach(() => {
  leave()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function visit(address = '/en/') {
  history.replaceState(null, '', address)
  document.body.innerHTML = '<div id="root"></div>'
  leave = render(
    () => (
      <OrderForm
        locale="en"
        lang={lang}
        text={text}
        errors={orderErrors(errors)}
        offers={offers(DICTIONARIES.en)}
      />
    ),
    document.querySelector('#root')!,
  )
}

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!
const box = () => find<HTMLTextAreaElement>('textarea')
const buy = (quantity: number) => find<HTMLButtonElement>(`button[value="${quantity}"]`)
const chip = (title: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.chip')].find(
    (one) => one.textContent === title,
  )
const failure = () => find('#order-error')

function type(prompt: string) {
  box().focus()
  box().value = prompt
  box().dispatchEvent(new Event('input', { bubbles: true }))
}

function press(quantity: number) {
  find('form').dispatchEvent(
    new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: buy(quantity) }),
  )
}

test('sells three videos of what was written', async () => {
  visit()
  type('  A cat  ')
  find<HTMLInputElement>('[value="9:16"]').checked = true
  press(3)
  await vi.waitFor(() => expect(opened).toEqual([SESSION.url]))
  expect(sent[0]!.body).toEqual({
    priceId: 'price_3',
    quantity: 3,
    prompt: 'A cat',
    locale: 'en',
    aspectRatio: '9:16',
  })
  expect(sent[0]!.key).toMatch(/^[0-9a-f-]{36}$/)
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
  await vi.waitFor(() => expect(opened).toHaveLength(1))
  expect(sent).toHaveLength(1)
})

test('wakes the buttons when the page comes out of the back-forward cache', async () => {
  visit()
  type('A cat')
  press(1)
  await vi.waitFor(() => expect(opened).toHaveLength(1))
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
  expect(sent).toEqual([])
  type('A cat')
  expect(box().hasAttribute('aria-invalid')).toBe(false)
})

test('counts characters as people do, and refuses one too many', () => {
  visit()
  type('🎬'.repeat(2000))
  expect(find('form').textContent).toContain('2,000 of 2,000')
  type('🎬'.repeat(2001))
  expect(find('form').textContent).toContain('1 character too many')
  press(1)
  expect(find('#prompt-error').textContent).toBe('1 character too many')
})

test('says what went wrong, moves there and can be tried again', async () => {
  checkout = problem('price_mismatch', 503)
  visit()
  type('A cat')
  press(1)
  await vi.waitFor(() => expect(failure().textContent).toBe(errors.price_mismatch))
  expect(document.activeElement).toBe(failure())
  expect(failure().closest('[role="alert"]')).toBeTruthy()
  expect(buy(1).disabled).toBe(false)

  checkout = () => Response.json(SESSION)
  press(1)
  expect(failure().hidden).toBe(true)
  await vi.waitFor(() => expect(opened).toHaveLength(1))
})

test.each([
  ['1', 'Try again in 1 second.'],
  ['45', 'Try again in 45 seconds.'],
  ['600', 'Try again in 10 minutes.'],
])('tells a hasty buyer to come back after %s s', async (seconds, sentence) => {
  checkout = problem('rate_limited', 429, { 'Retry-After': seconds })
  visit()
  type('A cat')
  press(1)
  await vi.waitFor(() => expect(failure().textContent).toContain(sentence))
})

test('keeps the key of an order whose answer was lost', async () => {
  checkout = () => Promise.reject(new TypeError('Failed to fetch'))
  visit()
  type('A cat')
  press(1)
  await vi.waitFor(() => expect(failure().textContent).toBe(text.noConnection))
  checkout = () => Response.json(SESSION)
  press(1)
  await vi.waitFor(() => expect(opened).toHaveLength(1))
  expect(sent[1]!.key).toBe(sent[0]!.key)
})

test('keeps the prompt after a cancelled payment, and says so once', async () => {
  localStorage.setItem(
    'veo_form_settings',
    JSON.stringify({ prompt: 'A cat', aspectRatio: '9:16' }),
  )
  visit('/en/?cancelled=1&utm_source=x#prompt')
  await vi.waitFor(() => expect(box().value).toBe('A cat'))
  expect(find('[role="status"]').textContent).toBe(`${text.cancelled} ${text.kept}`)
  expect(find<HTMLInputElement>('[value="9:16"]').checked).toBe(true)
  expect(location.search + location.hash).toBe('?utm_source=x#prompt')
})

test('does not claim to have kept a text that it has not', async () => {
  visit('/en/?cancelled=1')
  await new Promise((resolve) => setTimeout(resolve))
  expect(find('[role="status"]').textContent.trim()).toBe(text.cancelled)
})

test('does not write over what was typed before it came alive', async () => {
  localStorage.setItem('veo_form_settings', JSON.stringify({ prompt: 'An old cat' }))
  visit('/en/?cancelled=1')
  type('A new cat')
  await new Promise((resolve) => setTimeout(resolve))
  expect(box().value).toBe('A new cat')
})

test('offers the kept text to who merely came again', async () => {
  localStorage.setItem('veo_form_settings', JSON.stringify({ prompt: 'A cat' }))
  visit()
  expect(box().value).toBe('')
  box().focus()
  await vi.waitFor(() => expect(chip(text.restore)).toBeTruthy())
  chip(text.restore)!.click()
  expect(box().value).toBe('A cat')
  expect(chip(text.restore)).toBeUndefined()
})

test('an example takes the place of own text, which can be had back', () => {
  visit()
  type('My own cat')
  const [first, second] = text.exampleList
  chip(first!.title)!.click()
  chip(second!.title)!.click()
  expect(box().value).toBe(second!.text)
  chip(text.restore)!.click()
  expect(box().value).toBe('My own cat')
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
