import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Kiosk, openKiosk } from '../support/kiosk.ts'
import { type Marks, openLighthouse } from '../support/lighthouse.ts'

/** A machine that has other things to do costs marks for speed, so the best of so many looks counts. */
const LOOKS = 5

let kiosk: Kiosk
let lighthouse: Awaited<ReturnType<typeof openLighthouse>>
let file: string
beforeAll(async () => {
  ;[kiosk, lighthouse] = await Promise.all([openKiosk(), openLighthouse()])
  ;[file = ''] = await kiosk.makeFiles({ state: 'completed', type: 'video' })
})
afterAll(() => Promise.all([kiosk.close(), lighthouse.close()]))

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
const LANDING = { bytes: 34_000, scriptBytes: 14_500 }

describe('Lighthouse, on a slow phone, gives', () => {
  test.each(['/en/', '/ar/', '/hi/product-clips/'])('all marks to %s', async (path) => {
    const marks = await bestOf(path, 100)
    expect(marks).toMatchObject({
      ...{ performance: 100, accessibility: 100, 'best-practices': 100, seo: 100, shift: 0 },
    })
    expect(marks.bytes).toBeLessThanOrEqual(LANDING.bytes)
    expect(marks.scriptBytes).toBeLessThanOrEqual(LANDING.scriptBytes)
  })

  test.each(['veo3-status', 'file'])('nearly all to a page of kind %s', async (page) => {
    const marks = await bestOf(`/ru/${page}/${file}`, 98)
    expect(marks).toMatchObject({ accessibility: 100, 'best-practices': 100, shift: 0 })
    expect(marks.performance).toBeGreaterThanOrEqual(98)
    expect(marks.bytes).toBeLessThanOrEqual(35_000)
  })
})
