import { existsSync, rmSync } from 'node:fs'

import { run } from './child.ts'
import { ROOT } from './settings.ts'

const ASTRO = 'node_modules/astro/bin/astro.mjs'

/** Builds the site into dist/. */
export async function build(how: { quiet: boolean }): Promise<void> {
  await run(ASTRO, ['build'], how)
  // The adapter leaves this redirect for Workers; Wrangler's Pages commands would follow it away from wrangler.toml.
  rmSync(`${ROOT}.wrangler/deploy`, { recursive: true, force: true })
}

export function isBuilt(): boolean {
  return existsSync(`${ROOT}dist/client/404.html`) && existsSync(`${ROOT}dist/server/entry.mjs`)
}
