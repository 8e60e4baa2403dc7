import type { ChildProcess } from 'node:child_process'
import { cpSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { configProblems, readConfig } from '#lib/edge/config.ts'

import { run, start, stop } from './child.ts'
import { claimPort } from './port.ts'
import type { Settings, Variables } from './settings.ts'

// Started by its file rather than through its wrapper, so that our signals reach it.
const WRANGLER = 'node_modules/wrangler/wrangler-dist/cli.js'
const READY_TRIES = 300
const READY_PAUSE_MS = 200

export type Site = { url: string; child: ChildProcess; stop: () => Promise<void> }

/** Brings the local database up to date. */
export async function migrate(stateDir: string): Promise<void> {
  const args = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', stateDir]
  await run(WRANGLER, args, { quiet: true })
}

/**
 * Makes an empty database in a folder that has none. Where MIGRATED_STATE names the folder of one, that is copied, since
 * to make one takes seconds.
 */
export async function makeDatabase(stateDir: string): Promise<void> {
  const migrated = process.env['MIGRATED_STATE']
  if (migrated) cpSync(migrated, stateDir, { recursive: true })
  else await migrate(stateDir)
}

/** Serves dist/ the way Pages does, in workerd, with its migrated database in the state directory. */
export async function serveSite(
  settings: Settings,
  variables: Variables,
  { quiet = false } = {},
): Promise<Site> {
  const { host, port, stateDir } = settings
  await claimPort(host, port, 'PORT')
  for (const line of quiet ? [] : configProblems(readConfig(variables))) {
    process.stderr.write(`Configuration: ${line}\n`)
  }
  const child = start(
    WRANGLER,
    [
      ...['pages', 'dev', 'dist/client', '--ip', host, '--port', String(port)],
      ...['--inspector-port', '0', '--persist-to', stateDir, '--log-level', 'warn'],
      '--show-interactive-dev-session=false',
    ],
    { env: { ...toolEnvironment(), ...variables }, quiet, before: './scripts/unwatched-bundle.js' },
  )
  const url = `http://${host}:${port}`
  await untilReady(`${url}/404.html`, child)
  return { url, child, stop: () => stop(child) }
}

/** Parts of Wrangler for looking into a site by hand, which cost every start a second. */
const PLAIN = { X_LOCAL_EXPLORER: 'false', X_LOCAL_OBSERVABILITY: 'false' }

/**
 * Wrangler gives the worker whatever its own environment holds, so it gets only what it needs itself. Secrets go this
 * way rather than as arguments, which every user of the machine can read.
 */
function toolEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE } = process.env
  return {
    ...{ PATH, HOME, CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' },
    ...(TMPDIR && { TMPDIR }),
    ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }),
    ...PLAIN,
  }
}

/** Waits until a server answers at an address without a fault of its own. Ends it, and throws, when it does not. */
export async function untilReady(address: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < READY_TRIES; attempt++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`)
    const reply = await fetch(address).catch(() => null)
    if (reply && reply.status < 500) return
    await sleep(READY_PAUSE_MS)
  }
  await stop(child)
  throw new Error(`${address} did not answer within a minute.`)
}
