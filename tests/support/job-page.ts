import { build } from 'esbuild'
import type { Page } from 'playwright-core'

import type { Jobs } from '../../src/lib/browser/jobs/open-jobs.ts'
import type { Job } from '../../src/lib/domain/job.ts'
import { job } from './job.ts'

declare global {
  interface Window {
    kiosk: { jobs: Jobs; setCachedJob: Jobs['cache']['set']; getCachedJob: Jobs['cache']['get'] }
  }
}

let script: string | undefined

/** The cache of jobs as the studio uses it, for a page to be given; what the page's own script has is not reachable. */
async function cacheScript(): Promise<string> {
  if (script !== undefined) return script
  const { outputFiles } = await build({
    entryPoints: ['src/lib/browser/jobs/jobs.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kiosk',
    alias: { 'zod/mini': './src/lib/browser/zod-lite.ts' },
  })
  script = `${outputFiles[0]!.text}; window.kiosk = kiosk`
  return script
}

/** Saves a job on this page's device as a studio would; `isSent` once D1 has answered. */
export async function saveJob(page: Page, about: Partial<Job> = {}, isSent = true): Promise<void> {
  await giveCache(page)
  await page.evaluate(
    async ([made, waits]) => {
      await window.kiosk.setCachedJob(made)
      if (waits) await window.kiosk.jobs.sync.flush()
    },
    [job({ createdAt: new Date().toISOString(), ...about }), isSent] as const,
  )
}

export async function giveCache(page: Page): Promise<void> {
  const text = await cacheScript()
  // A page of the real site would refuse a script of ours; the protocol of the browser's tools does not ask it.
  if (!(await page.evaluate(() => 'kiosk' in window))) await page.evaluate(text)
}
