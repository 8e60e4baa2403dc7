import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { run, start, stop } from '../scripts/child.ts'
import { freePort } from '../scripts/port.ts'
import { ROOT, type Variables } from '../scripts/settings.ts'
import { makeDatabase, untilReady } from '../scripts/site.ts'

const WRANGLER = 'node_modules/wrangler/wrangler-dist/cli.js'

/** `pid` is the process that begot workerd, where the worker and its database run. */
export type WorkerSite = { url: string; pid: number; stop: () => Promise<void> }

export type Work = {
  /** The worker's file, from the root of the project. */
  main: string
  variables?: Variables
  flags?: string[]
  /** What its database holds at first, in the tables of the project unless it makes its own. */
  sql?: string
  makesTables?: boolean
}

/** Serves one worker by `wrangler dev`, with a database of its own, which goes when it stops. */
export async function startWorker(work: Work): Promise<WorkerSite> {
  const folder = mkdtempSync(join(tmpdir(), 'veo-kiosk-'))
  const tidy = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', tidy)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const config = join(folder, 'wrangler.json')
  writeFileSync(config, JSON.stringify(configOf(work, url)))
  const state = ['--config', config, '--persist-to', folder]
  if (!work.makesTables) await makeDatabase(folder)
  if (work.sql !== undefined) {
    const args = ['d1', 'execute', 'DB', '--local', ...state, '--command', work.sql]
    await run(WRANGLER, args, { quiet: true })
  }
  const child = start(
    WRANGLER,
    [
      ...['dev', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0', ...state],
      ...['--log-level', 'warn', '--show-interactive-dev-session=false'],
    ],
    { quiet: true },
  )
  // A worker that does not know the address says so, which is an answer too.
  await untilReady(`${url}/api/openapi.json`, child)
  return {
    url,
    pid: child.pid!,
    stop: async () => {
      await stop(child)
      tidy()
      process.off('exit', tidy)
    },
  }
}

/** The configuration that the server was built with, but for the worker itself. */
function configOf({ main, variables, flags = [] }: Work, url: string): unknown {
  const built = JSON.parse(readFileSync(join(ROOT, 'dist/server/wrangler.json'), 'utf8')) as {
    name: string
    compatibility_date: string
    compatibility_flags: string[]
    d1_databases: unknown[]
  }
  const { name, compatibility_date, compatibility_flags, d1_databases } = built
  return {
    name,
    main: join(ROOT, main),
    compatibility_date,
    compatibility_flags: [...compatibility_flags, ...flags],
    d1_databases,
    vars: { SITE_URL: url, ...variables },
  }
}
