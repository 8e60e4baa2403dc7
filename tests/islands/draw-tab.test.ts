import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type * as Drawing from '../../src/islands/mounted/draw-tab.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import type { Phase } from '../../src/lib/domain/order-phase.ts'

const OWN = '/favicon.svg'
document.head.innerHTML = `<title></title><link rel="icon" href="${OWN}" />`

let drawTab: typeof Drawing.drawTab
beforeAll(async () => void ({ drawTab } = await import('../../src/islands/mounted/draw-tab.ts')))
beforeEach(() => void (document.title = 'Your videos · Veo Kiosk'))

const href = () => document.querySelector('link')!.getAttribute('href')!
const drawing = () => decodeURIComponent(href().replace('data:image/svg+xml,', ''))
const working = (progress: number, lang = 'en') =>
  drawTab({ lang, headline: 'Making it', phase: 'working', progress })

describe('the tab', () => {
  test.each(Object.entries(DICTIONARIES))(
    'says how far along it is as %s writes it',
    (_, { lang }) => {
      const written = new Intl.NumberFormat(lang, { style: 'percent' }).format(0.47)
      working(46, lang)
      working(47, lang)
      expect(document.title).toBe(`${written} · Making it · Veo Kiosk`)
    },
  )

  test('has a ring that closes', () => {
    const drawn = [0, 47, 99].map((progress) => {
      working(progress)
      return /stroke-dasharray="(\d+) 100"/.exec(drawing())?.[1]
    })
    expect(drawn).toEqual(['0', '47', '99'])
  })

  test('is not touched where nothing has changed', async () => {
    working(47)
    let changes = 0
    const observer = new MutationObserver((records) => (changes += records.length))
    observer.observe(document.head, { subtree: true, childList: true, attributes: true })
    working(47)
    await Promise.resolve()
    expect(changes).toBe(0)
    working(48)
    await Promise.resolve()
    expect(changes).toBeGreaterThan(1)
    observer.disconnect()
  })

  test('says by a sign how it ended', () => {
    const sign = (phase: Phase) => {
      drawTab({ lang: 'en', headline: 'Over', phase, progress: 100 })
      return href()
    }
    const [good, bad, note] = [sign('done'), sign('failed'), sign('refused')]
    expect(new Set([OWN, sign('working'), good, bad, note]).size).toBe(5)
    expect(sign('declined')).toBe(bad)
    for (const phase of ['partly', 'unknown', 'expired', 'refunded', 'disputed'] as const) {
      expect(sign(phase)).toBe(note)
    }
    expect([sign('waiting'), sign('erased')]).toEqual([OWN, OWN])
    expect(document.title).toBe('Over · Veo Kiosk')
  })

  test("has the shop's own sign while nothing is known", () => {
    working(47)
    drawTab({ lang: 'en', headline: 'One moment' })
    expect([document.title, href()]).toEqual(['One moment · Veo Kiosk', OWN])
  })
})
