import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { USES } from '../../src/lib/domain/use.ts'
import { LEGAL_PAGES } from '../../src/lib/i18n/legal-text.ts'
import { violations } from '../support/axe.ts'
import { type Kiosk, openKiosk, order, pay } from '../support/kiosk.ts'
import { outOfPlace } from '../support/seen.ts'

let kiosk: Kiosk
let paths: Record<string, string>

beforeAll(async () => {
  kiosk = await openKiosk()
  const page = await kiosk.visit('/en/')
  await order(page, 3)
  await pay(page)
  await page.waitForURL(/veo3-status/)
  const [video] = await kiosk.makeFiles({ state: 'completed', type: 'video' })
  const [failed] = await kiosk.makeFiles({ state: 'error', type: 'video' })
  const working = await kiosk.makeFiles({
    state: 'in_progress',
    type: 'video',
    finishAfterMs: 3_600_000,
  })
  paths = {
    landing: '',
    order: new URL(page.url()).pathname.replace('/en/', ''),
    'finished files': `veo3-status/${video},${failed}`,
    'unfinished files': `veo3-status/${working[0]}`,
    file: `file/${video}`,
    'unknown order': 'veo3-status/cs_test_unknown',
    'address of nothing': 'veo3-status/,',
    'missing page': 'nothing',
    'no jobs': 'veo/',
    ...Object.fromEntries([...USES, ...LEGAL_PAGES].map((page) => [page, `${page}/`])),
  }
})
afterAll(() => kiosk.close())

/** What these pages show comes after their script. */
const LATE = ['order', 'no jobs']
/** What is dark does not depend on the language, but for which way it runs. */
const DARK_TOO = ['en', 'ar']

describe.each(LOCALES)('in %s', (locale) => {
  test('axe finds nothing wrong on any page, and all fit a narrow phone, in letters twice as large too', async () => {
    const page = await kiosk.visit('/404.html', { viewport: { width: 320, height: 640 } })
    const found: Record<string, string[]> = {}
    for (const [name, path] of Object.entries(paths)) {
      const waitUntil = LATE.includes(name) ? 'networkidle' : 'load'
      await page.goto(`${kiosk.url}/${locale}/${path}`, { waitUntil })
      await page.evaluate(() => new Promise(requestAnimationFrame))
      const crowded = await outOfPlace(page)
      const wrong = await violations(
        page,
        DARK_TOO.includes(locale) ? ['light', 'dark'] : ['light'],
      )
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      wrong.push(...crowded, ...(await outOfPlace(page)))
      if (wrong.length > 0) found[name] = wrong
    }
    expect(found).toEqual({})
    await page.context().close()
  })
})
