import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { Notices } from '../../src/lib/contract/notices.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { done, FILE_IDS, order, problem, SESSION_ID } from '../support/order.ts'
import {
  all,
  answered,
  button,
  find,
  heading,
  NOTHING_OFFERED,
  openShop,
  pass,
  shop,
  visit,
} from '../support/status-page.ts'

const { status, errors } = DICTIONARIES.en
const text = status.notices
const PAGE = `veo3-status/${SESSION_ID}`
const ADDRESS = `/api/generation/${SESSION_ID}/notices`
const OFFERED: Notices = { ...NOTHING_OFFERED, offered: { email: true } }

openShop()

const requestPermission = vi.fn<() => Promise<NotificationPermission>>()
const made: string[] = []

/** A browser that shows messages itself, and may be asked whether it does. */
const Shown = Object.assign(
  function (title: string) {
    made.push(title)
  },
  {
    permission: 'default' as NotificationPermission,
    requestPermission,
  },
)

beforeEach(() => {
  made.length = 0
  Shown.permission = 'default'
  requestPermission.mockImplementation(() => Promise.resolve((Shown.permission = 'granted')))
  vi.stubGlobal('Notification', Shown)
  shop.notices = () => Response.json(OFFERED)
})
afterEach(() => vi.clearAllMocks())

const box = () => find('.tell')
const state = (way: number) => all('.tell__state')[way]!.textContent
const alert = (way: number) => all('.tell [role=alert]')[way]!.textContent
const field = () => document.querySelector<HTMLInputElement>('#tell-email')!
const submit = () =>
  find('.tell form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }))
const hide = (isHidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)

async function open(answer = () => Response.json(order())) {
  await visit(PAGE, answer)
  box().setAttribute('open', '')
  box().dispatchEvent(new Event('toggle'))
  await answered()
}

describe('the box in which somebody asks to be told', () => {
  test('is closed and asks nothing until it is opened, while an order is under way', async () => {
    const asked: string[] = []
    shop.notices = ({ method, url }) => {
      asked.push(`${method} ${url}`)
      return Response.json(OFFERED)
    }
    await visit(PAGE, () => Response.json(order()))
    expect([box().hasAttribute('open'), box().hidden]).toEqual([false, false])
    expect([asked, field()]).toEqual([[], null])
    await open()
    expect(asked).toEqual([`GET ${ADDRESS}`])
    expect(all('.tell button').map(({ textContent }) => textContent)).toEqual([
      ...[text.browser, text.send],
    ])
    shop.answer = () =>
      Response.json(order({ status: 'completed', pollAfterMs: null, videos: [done(FILE_IDS[0])] }))
    field().focus()
    await pass(6)
    expect(box().hidden).toBe(true)
    expect(document.activeElement).toBe(find('h1'))
  })

  test('is not on the page of files', async () => {
    await visit(`veo3-status/${FILE_IDS[0]}`, () => Response.json({ files: [] }))
    expect(document.querySelector('.tell')).toBe(null)
  })

  test('says that the shop did not answer, and asks again', async () => {
    shop.notices = () => Promise.reject(new TypeError('Failed to fetch'))
    await open()
    expect(box().textContent).toContain(status.trouble)
    shop.notices = () => Response.json(OFFERED)
    await pass(11)
    expect(field()).not.toBe(null)
  })

  test('says what helps where the browser shows no messages', async () => {
    Reflect.deleteProperty(globalThis, 'Notification')
    await open()
    expect(box().textContent).toContain(text.unsupported)
    expect(all('.tell button').map(({ textContent }) => textContent)).toEqual([text.send])
  })
})

describe('a browser', () => {
  test('is asked only when that is pressed, and tells once the order is over', async () => {
    await open()
    expect(requestPermission).not.toHaveBeenCalled()
    button(text.browser).click()
    await answered()
    expect(state(0)).toBe(text.open)
    expect(button(text.browserNot).getAttribute('aria-disabled')).toBe('false')
    hide(true)
    shop.answer = () =>
      Response.json(order({ status: 'completed', pollAfterMs: null, videos: [done(FILE_IDS[0])] }))
    await pass(16)
    expect(heading()).toBe('The video is ready')
    expect(made).toEqual(['The video is ready'])
  })

  test('is let off again', async () => {
    await open()
    button(text.browser).click()
    await answered()
    button(text.browserNot).click()
    await answered()
    expect(state(0)).toBe('')
    expect(button(text.browser)).toBeDefined()
  })

  test('that blocks messages is said to', async () => {
    requestPermission.mockImplementation(() => Promise.resolve((Shown.permission = 'denied')))
    await open()
    button(text.browser).click()
    await answered()
    expect(state(0)).toBe(text.denied)
  })
})

describe('an address', () => {
  test.each(['', 'name', 'name@example'])(
    'is not %j, which is said at its field',
    async (wrong) => {
      await open()
      field().value = wrong
      submit()
      expect(document.activeElement).toBe(field())
      expect(field().getAttribute('aria-invalid')).toBe('true')
      expect(field().getAttribute('aria-describedby')).toContain('tell-error')
      expect([find('#tell-error').hidden, find('#tell-error').textContent]).toEqual([
        ...[false, text.emailWrong],
      ])
      field().dispatchEvent(new Event('input', { bubbles: true }))
      expect(find('#tell-error').hidden).toBe(true)
    },
  )

  test('is taken for one e-mail, and given back by nobody', async () => {
    await open()
    const sent: unknown[] = []
    shop.notices = ({ method, body }) => {
      sent.push([method, body])
      return Response.json({ ...OFFERED, email: method === 'PUT' })
    }
    field().value = ' name@example.com '
    submit()
    submit()
    await answered()
    expect(sent).toEqual([['PUT', { email: 'name@example.com', locale: 'en' }]])
    expect(state(1)).toBe(text.mailed)
    expect(box().textContent).not.toContain('name@example.com')
    expect(document.activeElement).toBe(button(text.mailedNot))
    button(text.mailedNot).click()
    await answered()
    expect(sent.at(-1)).toEqual(['DELETE', null])
    expect(document.activeElement).toBe(field())
  })

  test.each([
    ['nothing_to_tell', 409, errors.nothing_to_tell],
    ['database_unavailable', 503, errors.internal_error],
  ])('is kept in its field when the shop answers %s', async (code, answer, sentence) => {
    await open()
    shop.notices = () => problem(code, answer)
    field().value = 'name@example.com'
    submit()
    await answered()
    expect(alert(1)).toBe(sentence)
    expect(field().value).toBe('name@example.com')
  })

  test('is kept in its field when there is no network', async () => {
    await open()
    shop.notices = () => Promise.reject(new TypeError('Failed to fetch'))
    field().value = 'name@example.com'
    submit()
    await answered()
    expect(alert(1)).toBe(status.notSent)
  })
})
