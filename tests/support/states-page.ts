import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

import type { Page } from 'playwright-core'

import { run } from '../../scripts/child.ts'
import { launchChromium } from '../../scripts/chromium.ts'
import { ROOT } from '../../scripts/settings.ts'

/** Where the page is built. */
export const STATES = join(ROOT, 'dist/states')

/** No server is needed for it: what the browser asks this host for is read from the build. */
const ORIGIN = 'http://states.test'
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The page of states, built and in a real browser. */
export async function openStates() {
  await run('node_modules/astro/bin/astro.mjs', ['build', '--root', 'states'], { quiet: true })
  const browser = await launchChromium()

  /** Opens it in one language, once every component has come into its state. */
  async function visit(locale: string): Promise<Page> {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    const failure = new Promise<never>((_, reject) => page.on('pageerror', reject))
    await page.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url())
      const file = join(STATES, pathname, pathname.endsWith('/') ? 'index.html' : '')
      if (origin !== ORIGIN || !existsSync(file)) return route.fulfill({ status: 404 })
      const contentType = TYPES[extname(file)]
      return route.fulfill({ body: readFileSync(file), ...(contentType && { contentType }) })
    })
    await page.goto(`${ORIGIN}/${locale}/`)
    await Promise.race([page.locator('html[data-ready]').waitFor(), failure])
    // No letters can be judged on a ground that changes; tests/source/contrast.test.ts judges them there.
    await page.addStyleTag({ content: 'body { background-image: none }' })
    return page
  }

  return { visit, close: () => browser.close() }
}

export type States = Awaited<ReturnType<typeof openStates>>
