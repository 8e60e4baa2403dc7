import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { headed, type Kiosk, openKiosk, order, pay, UNSEEN } from '../support/kiosk.ts'
import { type Marks, openLighthouse } from '../support/lighthouse.ts'

/** A machine that has other things to do costs marks for speed, so the best of so many looks counts. */
const LOOKS = 5

let kiosk: Kiosk
let lighthouse: Awaited<ReturnType<typeof openLighthouse>>
const pages: Record<string, string> = {}
beforeAll(async () => {
  ;[kiosk, lighthouse] = await Promise.all([openKiosk(), openLighthouse()])
  const [file] = await kiosk.makeFiles({ state: 'completed', type: 'video' })
  pages['files'] = `/ru/veo3-status/${file}`
  pages['one file'] = `/ru/file/${file}`
  pages['an order that is ready'] = await buy('The video is ready')
  // What was seen finished once is remembered.
  await fetch(kiosk.url + pages['files'])
  await kiosk.setFaults([UNSEEN])
  pages['an order in the making'] = await buy('The video is being made')
})
afterAll(() => Promise.all([kiosk.close(), lighthouse.close()]))

/** The page of an order that stands so. */
async function buy(heading: string): Promise<string> {
  const page = await kiosk.visit('/en/')
  await order(page)
  await pay(page)
  await headed(page, heading)
  const { pathname } = new URL(page.url())
  await page.context().close()
  return pathname
}

async function bestOf(path: string, wanted: number): Promise<Marks> {
  let best = await lighthouse.look(kiosk.url + path)
  for (let look = 1; look < LOOKS && best.performance < wanted; look++) {
    const marks = await lighthouse.look(kiosk.url + path)
    if (marks.performance > best.performance) best = marks
  }
  process.stdout.write(`${path} ${JSON.stringify(best)}\n`)
  return best
}

/** Lighthouse counts the lines before each file as well, which makes up to 700 bytes a file. */
const LANDING = { bytes: 33_000, scriptBytes: 12_000 }
const STATUS = { bytes: 35_000, scriptBytes: 15_500 }

describe('Lighthouse, on a slow phone, gives', () => {
  test.each(['/en/', '/ar/', '/hi/product-clips/'])('all marks to %s', async (path) => {
    const marks = await bestOf(path, 100)
    expect(marks).toMatchObject({
      ...{ performance: 100, accessibility: 100, 'best-practices': 100, seo: 100, shift: 0 },
    })
    expect(marks.bytes).toBeLessThanOrEqual(LANDING.bytes)
    expect(marks.scriptBytes).toBeLessThanOrEqual(LANDING.scriptBytes)
  })

  test.each(['files', 'one file', 'an order that is ready', 'an order in the making'])(
    'nearly all to the page of %s',
    async (page) => {
      const marks = await bestOf(pages[page]!, 98)
      expect(marks).toMatchObject({ accessibility: 100, 'best-practices': 100, shift: 0 })
      expect(marks.performance).toBeGreaterThanOrEqual(98)
      expect(marks.bytes).toBeLessThanOrEqual(STATUS.bytes)
      expect(marks.scriptBytes).toBeLessThanOrEqual(STATUS.scriptBytes)
    },
  )
})
