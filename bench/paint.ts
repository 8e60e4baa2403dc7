import { chromium, type Page } from 'playwright-core'

import { findChromium } from '../scripts/chromium.ts'
import { percentile, report } from './report.ts'
import type { Shop } from './shop.ts'

const VISITS = 3
/** Lighthouse's "slow 4G" and its cheap phone: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
}
const CPU_SLOWDOWN = 4

type Painted = { firstPaintMs: number; largestPaintMs: number; longTaskMs: number; bytes: number }

/** What a visitor on a cheap phone and a slow network sees of a page, and when. Medians of a few first visits. */
export async function measurePaint(shop: Shop, pages: string[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    for (const path of pages) {
      const visits: Painted[] = []
      for (let visit = 0; visit < VISITS; visit++) {
        const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
        visits.push(await paint(await context.newPage(), shop.url + path))
        await context.close()
      }
      const median = (name: keyof Painted) =>
        percentile(
          visits.map((visit) => visit[name]),
          0.5,
        )
      report('paint', {
        page: path,
        firstPaintMs: median('firstPaintMs'),
        largestPaintMs: median('largestPaintMs'),
        longTaskMs: median('longTaskMs'),
        bytes: median('bytes'),
      })
    }
  } finally {
    await browser.close()
  }
}

async function paint(page: Page, url: string): Promise<Painted> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  return { ...seen, bytes }
}

type Seen = Omit<Painted, 'bytes'>

/** Runs in the page, before anything of its own. */
function watch() {
  const seen = { firstPaintMs: 0, largestPaintMs: 0, longTaskMs: 0 }
  Object.assign(window, { seen })
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })
  observe('paint', ({ startTime }) => (seen.firstPaintMs ||= startTime))
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestPaintMs = startTime))
  // Only what is beyond 50 ms is felt: https://web.dev/articles/tbt
  observe('longtask', ({ duration }) => (seen.longTaskMs += duration - 50))
}
