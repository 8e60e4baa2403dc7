import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser } from 'playwright-core'

import { launchChromium } from '../scripts/chromium.ts'

/** Lends a browser to some work. Nothing of it stays, also when a signal ends the command meanwhile. */
export async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  // Chromium leaves its own temporary folders behind when it is killed, so it gets one that goes as a whole.
  const folder = mkdtempSync(join(tmpdir(), 'veo-kiosk-browser-'))
  const tidy = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const browser = await launchChromium({
      env: { ...process.env, TMPDIR: folder },
      // Playwright would end the process before the servers are down; at the end it kills the browser anyway.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    // Only now, so that it comes after Playwright's own listener has killed the browser.
    process.once('exit', tidy)
    await work(browser).finally(() => browser.close())
  } finally {
    process.off('exit', tidy)
    tidy()
  }
}
