import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { run, start, stop } from '../scripts/child.ts'
import { freePort } from '../scripts/port.ts'
import { ROOT, type Variables } from '../scripts/settings.ts'
import { migrate } from '../scripts/site.ts'
import { CROWD_SQL } from './crowd.ts'

const WRANGLER = 'node_modules/wrangler/wrangler-dist/cli.js'
const READY_TRIES = 150
const READY_PAUSE_MS = 200

/** Serves the built API by the worker that counts, with a database full of other orders. */
export async function startCountingSite(variables: Variables) {
  const folder = mkdtempSync(join(tmpdir(), 'veo-kiosk-'))
  const tidy = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', tidy)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const config = join(folder, 'wrangler.json')
  writeFileSync(config, JSON.stringify(configOf({ SITE_URL: url, ...variables })))
  const state = ['--config', config, '--persist-to', folder]
  await migrate(folder)
  await run(WRANGLER, ['d1', 'execute', 'DB', '--local', ...state, '--command', CROWD_SQL], {
    quiet: true,
  })
  const child = start(
    WRANGLER,
    [
      ...['dev', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0', ...state],
      ...['--log-level', 'warn', '--show-interactive-dev-session=false'],
    ],
    { quiet: true },
  )
  await ready(url, child)
  return {
    url,
    stop: async () => {
      await stop(child)
      tidy()
      process.off('exit', tidy)
    },
  }
}

/** The configuration that the server was built with, but for the worker around it. */
function configOf(vars: Variables): unknown {
  const built = JSON.parse(readFileSync(join(ROOT, 'dist/server/wrangler.json'), 'utf8')) as Record<
    string,
    unknown
  >
  const { name, compatibility_date, compatibility_flags, d1_databases } = built
  const main = join(ROOT, 'bench/counting-worker.ts')
  return { name, main, compatibility_date, compatibility_flags, d1_databases, vars }
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < READY_TRIES; attempt++) {
    if (child.exitCode !== null)
      throw new Error(`The worker that counts ended with ${child.exitCode}.`)
    const reply = await fetch(`${url}/api/prices`).catch(() => null)
    if (reply?.headers.has('database-cost')) return
    await sleep(READY_PAUSE_MS)
  }
  throw new Error('The worker that counts did not answer in time.')
}
