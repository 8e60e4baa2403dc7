import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import {
  chooseLanguage,
  headed,
  type Kiosk,
  openKiosk,
  order,
  pay,
  PROMPT,
} from '../support/kiosk.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

describe('the site', () => {
  test('opens in the language of the browser', async () => {
    const page = await kiosk.visit('/', { locale: 'ru-RU' })
    await page.waitForURL(/\/ru\/$/)
    await page.context().close()
    const other = await kiosk.visit('/', { locale: 'ja-JP' })
    await other.waitForURL(/\/en\/$/)
    await other.context().close()
  })

  test('offers every language where script is off', async () => {
    const page = await kiosk.visit('/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Русский' }).click()
    await page.waitForURL(/\/ru\/$/)
    await page.context().close()
  })

  test('keeps the order on the page and remembers the choice when the language changes', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    await pay(page)
    await page.waitForURL(/veo3-status/)
    const { pathname } = new URL(page.url())
    await chooseLanguage(page, 'Русский')
    await page.waitForURL(kiosk.url + pathname.replace('/en/', '/ru/'))
    await page.goto(kiosk.url)
    await page.waitForURL(/\/ru\/$/)
    await page.context().close()
  })

  test('lists the orders of this browser, forgets one and brings it back', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    await page.goto(`${kiosk.url}/en/`)
    await page.getByRole('heading', { name: 'Your videos' }).waitFor()
    await page.getByRole('link', { name: PROMPT }).waitFor()
    await page.getByRole('button', { name: `Remove: ${PROMPT}` }).click()
    expect(await page.getByRole('link', { name: PROMPT }).count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: PROMPT }).click()
    await headed(page, 'Waiting for your payment to be confirmed')
    await page.context().close()
  })

  test('says in the language of the address that a page does not exist', async () => {
    const page = await kiosk.visit('/ru/nothing')
    expect(await page.locator('html').getAttribute('lang')).toBe('ru')
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await page.context().close()
  })

  test('has a list of languages that works by keyboard, and closes', async () => {
    const page = await kiosk.visit('/en/veo/')
    const button = page.locator('.languages__open')
    const first = page.locator('.languages a').first()
    await button.focus()
    await page.keyboard.press('Enter')
    await first.waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await first.waitFor({ state: 'hidden' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await button.click()
    await first.waitFor()
    await page.locator('h1').click()
    await first.waitFor({ state: 'hidden' })
    await page.context().close()
  })

  test('reads from the right in Arabic, and an English text in it from the left', async () => {
    const page = await kiosk.visit('/ar/')
    const brand = await page.locator('.header .brand').boundingBox()
    expect(brand!.x).toBeGreaterThan(195)
    const box = page.locator('textarea')
    await box.fill(PROMPT)
    const style = await box.evaluate((element) => getComputedStyle(element).unicodeBidi)
    expect(style).toBe('plaintext')
    await page.context().close()
  })

  test('is told to whoever pays and comes back in the language of the order', async () => {
    const page = await kiosk.visit('/hi/')
    await order(page)
    await pay(page)
    await page.waitForURL(/\/hi\/veo3-status\//)
    const { title } = DICTIONARIES.hi.status.phases.done
    await headed(page, (title as { alone: string }).alone)
    await page.context().close()
  })

  test.each([
    ...LOCALES.flatMap((locale) => [`/${locale}/`, `/${locale}/veo/`]),
    ...['/en/veo3-status/cs_test_none', '/en/file/none-such-file'],
  ])('fits a narrow phone at %s', async (path) => {
    const page = await kiosk.visit(path, { viewport: { width: 320, height: 640 } })
    await page.waitForLoadState('networkidle')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    await page.context().close()
  })

  test('runs nothing that somebody else got into a page', async () => {
    const page = await kiosk.visit('/en/')
    const title = await page.title()
    await page.evaluate(async () => {
      const found = new Set<string>()
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        found.add(effectiveDirective)
        document.body.dataset['refused'] = [...found].sort().join(' ')
      })
      document.body.insertAdjacentHTML(
        'beforeend',
        `<img src="data:," onerror="document.title = 'run'"><style>main { display: none }</style>
         <p style="position: fixed">x</p><iframe src="/en/veo/"></iframe><object data="/en/"></object>
         <a id="evil" href="javascript:document.title = 'run'">x</a><base href="https://evil.example/">`,
      )
      const script = document.createElement('script')
      script.textContent = "document.title = 'run'"
      document.body.insertAdjacentElement('beforeend', script)
      document.querySelector<HTMLElement>('#evil')!.click()
      await fetch('https://evil.example/').catch(() => undefined)
    })
    const everything =
      'base-uri connect-src frame-src object-src script-src-attr script-src-elem style-src-attr style-src-elem'
    await page.locator(`body[data-refused="${everything}"]`).waitFor()
    expect(await page.title()).toBe(title)
    expect(await page.evaluate(() => document.baseURI)).toBe(`${kiosk.url}/en/`)
    await page.context().close()
  })

  test('loads nothing from elsewhere and logs no error', async () => {
    const context = await kiosk.visit('/404.html')
    const strangers: string[] = []
    const errors: string[] = []
    context.on('request', (request) => {
      if (!request.url().startsWith(kiosk.url)) strangers.push(request.url())
    })
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    context.on('pageerror', (error) => errors.push(error.message))
    for (const path of ['/en/', '/ru/', '/en/veo/', '/en/veo3-status/a,,b!']) {
      await context.goto(kiosk.url + path)
      await context.waitForLoadState('networkidle')
    }
    expect(strangers).toEqual([])
    expect(errors).toEqual([])
    await context.context().close()
  })
})
