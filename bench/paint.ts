import type { Page } from 'playwright-core'

import { withBrowser } from './browser.ts'
import { percentile, report } from './report.ts'

const VISITS = 5
/**
 * Lighthouse's slow 4G (150 ms, 1.6 Mbit/s down, 750 kbit/s up) by the factors that it uses where, as in DevTools, a
 * delay is one of requests and not of packets; and its cheap phone.
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
const NETWORK = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
}
const CPU_SLOWDOWN = 4

type Seen = { firstContentMs: number; largestContentMs: number; blockedMs: number }
type Visit = Seen & { requests: number; bytes: number }

const MEASURES = ['firstContentMs', 'largestContentMs', 'blockedMs', 'requests', 'bytes'] as const

/** What a visitor on a cheap phone and a slow network sees of each page, and when. Medians of a few first visits. */
export async function measurePaint(pages: { name: string; url: string }[]): Promise<void> {
  await withBrowser(async (browser) => {
    for (const { name: page, url } of pages) {
      const visits: Visit[] = []
      for (let visit = 0; visit < VISITS; visit++) {
        const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
        visits.push(await visitPage(await context.newPage(), url))
        await context.close()
      }
      const medians: Record<string, number> = {}
      for (const name of MEASURES) {
        medians[name] = percentile(
          visits.map((visit) => visit[name]),
          0.5,
        )
      }
      report('paint', { page, visits: VISITS, ...medians })
    }
  })
}

async function visitPage(page: Page, url: string): Promise<Visit> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  let [requests, bytes] = [0, 0]
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests++
    bytes += encodedDataLength
  })
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  return { ...seen, requests, bytes }
}

/** Runs in the page, before anything of its own. */
function watch() {
  const seen: Seen = { firstContentMs: 0, largestContentMs: 0, blockedMs: 0 }
  Object.assign(window, { seen })
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstContentMs = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestContentMs = startTime))
  // Only what a task takes beyond 50 ms is felt: https://web.dev/articles/tbt
  observe('longtask', ({ duration }) => (seen.blockedMs += duration - 50))
}
