import type { Browser } from 'playwright-core'

import { createSandbox } from '../sandbox/sandbox.ts'
import { sandboxVariables } from '../scripts/settings.ts'
import { startSite } from '../scripts/temporary-site.ts'
import { withBrowser } from './browser.ts'
import { startGeminiProxy } from './gemini-proxy.ts'
import { percentile, report } from './report.ts'

const RUNS = 5
/** How many scenes, and how many of them at a time. */
const FILMS = [
  [12, 3],
  [200, 60],
] as const

type Seen = { firstCardAt: number; longTasksMs: number[] }

/** How soon a scene is on the screen once the model has answered, and whether the page stops while the others come. */
export async function measureStudio(): Promise<void> {
  const sandbox = await createSandbox({ port: 0 })
  const proxy = await startGeminiProxy(sandbox.url)
  const { hostname, port } = new URL(sandbox.url)
  const settings = { host: hostname, port: 0, sandboxPort: Number(port), stateDir: '' }
  const site = await startSite({
    ...sandboxVariables(settings),
    GEMINI_API_URL: proxy.url,
    STUDIO_RUNS_PER_HOUR: '0',
  })
  try {
    await withBrowser(async (browser) => {
      for (const [scenes, batchSize] of FILMS) {
        const shown: number[] = []
        const longest: number[] = []
        for (let run = 0; run < RUNS; run++) {
          proxy.answeredAt.length = 0
          const seen = await film(browser, `${site.url}/en/veo/`, scenes, batchSize)
          shown.push(seen.firstCardAt - proxy.answeredAt[0]!)
          longest.push(Math.max(0, ...seen.longTasksMs))
        }
        report('studio', {
          ...{ scenes, batchSize, runs: RUNS },
          firstCardMs: percentile(shown, 0.5),
          longestTaskMs: percentile(longest, 0.5),
          worstTaskMs: Math.max(...longest),
        })
      }
    })
  } finally {
    await site.stop()
    await proxy.close()
    await sandbox.close()
  }
}

/** Writes a film in a browser that remembers nothing, and gives what was seen from the moment it began. */
async function film(
  browser: Browser,
  url: string,
  scenes: number,
  batchSize: number,
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.getByText('More settings').click()
  await page.getByLabel('Scenes written at a time').fill(String(batchSize))
  const script = Array.from({ length: scenes }, (_, index) => `Scene ${index + 1}\nAda walks on.`)
  await page.locator('#studio-script').evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, script.join('\n\n'))
  await page.evaluate(watch)
  await page.getByRole('button', { name: 'Write the scenes' }).click()
  await page.waitForFunction(
    (count) => document.querySelectorAll('.scene').length === count,
    scenes,
    { timeout: 120_000 },
  )
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  await context.close()
  return seen
}

/** Runs in the page. */
function watch() {
  const seen: Seen = { firstCardAt: 0, longTasksMs: [] }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    // What the click itself costs is over before anything is written.
    if (seen.firstCardAt > 0) {
      seen.longTasksMs.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
    }
  }).observe({ type: 'longtask' })
  new MutationObserver(() => {
    if (seen.firstCardAt > 0 || !document.querySelector('.scene')) return
    // Once it is drawn.
    requestAnimationFrame(() => (seen.firstCardAt ||= Date.now()))
  }).observe(document.body, { childList: true, subtree: true })
}
