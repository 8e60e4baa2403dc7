import { render } from 'solid-js/web'
import { afterEach, beforeEach, vi } from 'vitest'

import OrderForm from '../../src/islands/OrderForm.tsx'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { offers } from '../../src/lib/i18n/offer.ts'
import { orderErrors } from '../../src/lib/i18n/order-errors.ts'

export const { lang, landing, errors } = DICTIONARIES.en
export const text = landing.order
export const SESSION = {
  sessionId: 'cs_test_1',
  url: 'https://checkout.stripe.com/c/pay/cs_test_1',
}
const PRICES = [1, 3].map((quantity) => ({
  priceId: `price_${quantity}`,
  quantity,
  unitAmount: 499,
  currency: 'usd',
}))

export type Answer = () => Response | Promise<Response>

export const problem =
  (code: string, status: number, headers = {}): Answer =>
  () =>
    Response.json({ type: 'about:blank', title: code, status, code }, { status, headers })

/** The shop as the browser sees it: what it answers, what it was sent, which pages were opened. */
export const shop = {
  checkout: (): Response | Promise<Response> => Response.json(SESSION),
  door: (): Response | Promise<Response> => Response.json({ isOpen: true }),
  sent: [] as { key: string | null; body: Record<string, unknown> }[],
  opened: [] as string[],
}

let leave: () => void

/** Gives every test of a file a fresh browser and shop. */
export function openShop() {
  beforeEach(() => {
    localStorage.clear()
    Object.assign(shop, { sent: [], opened: [], checkout: () => Response.json(SESSION) })
    shop.door = () => Response.json({ isOpen: true })
    vi.stubGlobal('fetch', (url: string, init: { headers: HeadersInit; body: string }) => {
      if (url === '/api/prices') return Promise.resolve(Response.json({ prices: PRICES }))
      if (url === '/api/shop') return Promise.resolve(shop.door())
      const key = new Headers(init.headers).get('Idempotency-Key')
      shop.sent.push({ key, body: JSON.parse(init.body) as Record<string, unknown> })
      return Promise.resolve(shop.checkout())
    })
    vi.spyOn(location, 'assign').mockImplementation((url) => void shop.opened.push(String(url)))
  })

  afterEach(async () => {
    leave()
    // What was being written is kept once its module is there; the next test must not find it.
    await vi.dynamicImportSettled()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

export function visit(address = '/en/') {
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

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector itself
export const find = <E extends HTMLElement>(selector: string) =>
  document.querySelector<E>(selector)!
export const box = () => find<HTMLTextAreaElement>('textarea')
export const buy = (quantity: number) => find<HTMLButtonElement>(`button[value="${quantity}"]`)
export const chip = (title: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.chip')].find(
    (one) => one.textContent === title,
  )
export const failure = () => find('#order-error')

export function type(prompt: string) {
  box().focus()
  box().value = prompt
  box().dispatchEvent(new Event('input', { bubbles: true }))
}

export function press(quantity: number) {
  find('form').dispatchEvent(
    new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: buy(quantity) }),
  )
}
