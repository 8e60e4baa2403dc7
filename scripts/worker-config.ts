import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse, stringify } from 'smol-toml'

import { build } from './astro-build.ts'
import { main } from './main.ts'
import { ROOT } from './settings.ts'

const PATH = '.wrangler/worker.toml'

/** Which addresses invoke a function: on Pages by the same file. */
const routes = JSON.parse(readFileSync(join(ROOT, 'public/_routes.json'), 'utf8')) as {
  include: string[]
}

/** What a Worker has that Pages has not: its entry, its assets, and a sweep each minute. */
const WORKER = {
  main: '../worker/worker.ts',
  assets: {
    binding: 'ASSETS',
    directory: '../dist/client',
    not_found_handling: '404-page',
    run_worker_first: routes.include,
  },
  triggers: { crons: ['* * * * *'] },
}

/** The Wrangler file of the same build as a plain Worker, made from wrangler.toml, which stays the only one to edit. */
export function writeWorkerConfig(): string {
  const {
    pages_build_output_dir: _,
    env: __,
    ...config
  } = parse(readFileSync(join(ROOT, 'wrangler.toml'), 'utf8'))
  for (const database of config['d1_databases'] as { migrations_dir: string }[]) {
    database.migrations_dir = `../${database.migrations_dir}`
  }
  mkdirSync(join(ROOT, '.wrangler'), { recursive: true })
  writeFileSync(join(ROOT, PATH), stringify({ ...config, ...WORKER }))
  return PATH
}

if (import.meta.main) {
  await main(async () => {
    await build({ quiet: false })
    const path = writeWorkerConfig()
    process.stdout.write(`Wrote ${path}. Deploy it with: npx wrangler deploy --config ${path}\n`)
  })
}
