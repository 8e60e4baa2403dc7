import type { BrowserContextOptions, Page } from 'playwright-core'

import { sandboxVariables, type Variables } from '../../scripts/settings.ts'
import { launchChromium } from '../../scripts/chromium.ts'
import { createSandbox } from '../../sandbox/sandbox.ts'
import { startSite } from '../../scripts/temporary-site.ts'

export const PROMPT = 'A red fox crosses a frozen lake at dawn'

/** The built site, set up so, the sandbox in place of the other companies, and a real browser. */
export async function openKiosk(variables: Variables = {}) {
  const sandbox = await createSandbox({
    port: 0,
    videoMs: 1_500,
    pieceMs: 5,
    delayedMs: 6_000,
  })
  const { hostname, port } = new URL(sandbox.url)
  const settings = { host: hostname, port: 0, sandboxPort: Number(port), stateDir: '' }
  const site = await startSite({
    ...sandboxVariables(settings),
    CHECKOUTS_PER_MINUTE: '0',
    STUDIO_RUNS_PER_HOUR: '0',
    ...variables,
  })
  sandbox.settings.siteUrl = site.url
  sandbox.settings.webhookUrl = `${site.url}/api/webhooks/stripe`
  const browser = await launchChromium()

  /** Opens an address in a browser that remembers nothing. What moves would take a quarter of the machine. */
  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      ...options,
    })
    // A look that fails on a busy machine is made again only after a pause.
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    await page.goto(site.url + path)
    return page
  }

  /** What the sandbox was asked at this path, oldest first. */
  async function asked(path: string): Promise<{ method: string; path: string; body: string }[]> {
    const reply = await fetch(`${sandbox.url}/_sandbox/log?limit=1000&path=${path}`)
    const { requests } = (await reply.json()) as { requests: Awaited<ReturnType<typeof asked>> }
    return requests
  }

  async function control(
    path: string,
    body: unknown,
    method = 'POST',
  ): Promise<Record<string, unknown>> {
    const reply = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!reply.ok) throw new Error(await reply.text())
    return (await reply.json()) as Record<string, unknown>
  }

  /** What goes wrong at the sandbox from now on; nothing does with an empty list. */
  const setFaults = (faults: Record<string, unknown>[]) => control('faults', faults, 'PUT')

  /** Files that exist only in the sandbox, in a state of the test's choice. */
  async function makeFiles(about: Record<string, unknown>): Promise<string[]> {
    const { files } = (await control('files', about)) as { files: { id: string }[] }
    return files.map(({ id }) => id)
  }

  async function close() {
    await browser.close()
    await site.stop()
    await sandbox.close()
  }

  return {
    url: site.url,
    sandboxUrl: sandbox.url,
    visit,
    asked,
    control,
    setFaults,
    makeFiles,
    close,
  }
}

export type Kiosk = Awaited<ReturnType<typeof openKiosk>>

/** The fault that lets no video be seen finished, for as long as it is set. */
export const UNSEEN = { call: 'video.get', fault: 'status', status: 503, times: null }

/** Writes a scene and presses a buy button; ends on the payment page. */
export async function order(page: Page, quantity: 1 | 3 = 1, prompt = PROMPT): Promise<void> {
  await page.locator('textarea').fill(prompt)
  await page.locator(`button[value="${quantity}"]`).click()
  await page.waitForURL(/\/checkout\/cs_/)
}

/** Decides on the payment page how the payment goes. */
export async function pay(page: Page, outcome = 'paid'): Promise<void> {
  await page.locator(`button[value="${outcome}"]`).click()
}

/** Takes another language from the list at the top of the page. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.locator('.languages__open').click()
  await page.locator('.languages').getByRole('link', { name }).click()
}

/** Waits for the page to say this in its heading. */
export async function headed(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** Plays the first video and waits until its picture has moved. */
export async function play(page: Page): Promise<void> {
  await page
    .locator('video')
    .first()
    .evaluate((video: HTMLVideoElement) => {
      video.muted = true
      return video.play()
    })
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2)
}
