import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from './astro-build.ts'
import { findChromium } from './chromium.ts'
import { run } from './child.ts'
import { auditDependencies } from './dependency-audit.ts'
import { main } from './main.ts'
import { migrate } from './site.ts'

const PRETTIER = 'node_modules/prettier/bin/prettier.cjs'

// Each group runs alone: the later ones start servers and browsers, and two cores are soon full. Those mostly wait, so a
// few files of them share the machine.
const GROUPS = [
  // What is covered are the rules, and they are all tested here.
  ['node', '--maxWorkers=2', '--coverage'],
  ['dom', 'edge', 'build', '--maxWorkers=2'],
  // The model thinks while the API's tests wait.
  ['http', 'model', '--maxWorkers=4'],
  ['browser', '--maxWorkers=3'],
  // It measures, so nothing else may run.
  ['lighthouse'],
]

type Report = { numPassedTests: number; numFailedTests: number }
const NOTHING: Report = { numPassedTests: 0, numFailedTests: 0 }

await main(async () => {
  process.env['CHROMIUM_PATH'] = findChromium()
  const folder = mkdtempSync(join(tmpdir(), 'veo-kiosk-tests-'))
  // Each test of a server starts the same large programs, which need not be compiled each time.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled')
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await Promise.all([
    step('format', PRETTIER, ['--check', '--log-level', 'warn', '.']),
    step('known weaknesses of dependencies', auditDependencies),
    step('build', () => build({ quiet: true })),
  ])
  await step('sizes', 'node_modules/size-limit/bin.js', [])
  await Promise.all([
    step('lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
    checkTypes(),
  ])
  await testAll(folder)
})

async function testAll(folder: string): Promise<void> {
  const migrated = join(folder, 'migrated')
  await migrate(migrated)
  process.env['MIGRATED_STATE'] = migrated
  const groups = []
  for (const group of GROUPS) groups.push(await testGroup(group, join(folder, `${group[0]}.json`)))
  const passed = sum(groups.map(({ report }) => report.numPassedTests))
  const failed = sum(groups.map(({ report }) => report.numFailedTests))
  process.stdout.write(`\nTests: ${passed} passed, ${failed} failed\n`)
  const faults = groups.flatMap(({ fault }) => fault ?? [])
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

async function checkTypes(): Promise<void> {
  // It looks at everything but the sandbox, scripts and tests included.
  await step('types', 'node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning'])
  const tsc = 'node_modules/typescript/bin/tsc'
  await step('types of the sandbox', tsc, ['--noEmit', '--project', 'sandbox'])
}

/** Runs one group. A group that fails, be it for a test or for its coverage, does not keep the others from running. */
async function testGroup(
  group: string[],
  path: string,
): Promise<{ report: Report; fault?: string }> {
  const projects = group.map((name) => (name.startsWith('--') ? name : `--project=${name}`))
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  const args = ['run', ...projects, ...reporters]
  const fault = await step(
    `tests: ${group.join(' ')}`,
    'node_modules/vitest/vitest.mjs',
    args,
  ).then(
    () => undefined,
    (error: unknown) => (error as Error).message,
  )
  const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : NOTHING
  return fault === undefined ? { report } : { report, fault }
}

async function step(name: string, work: string | (() => Promise<void>), args: string[] = []) {
  process.stdout.write(`— ${name}\n`)
  await (typeof work === 'string' ? run(work, args) : work())
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
