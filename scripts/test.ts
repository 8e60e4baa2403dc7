import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from './astro-build.ts'
import { findChromium } from './chromium.ts'
import { run } from './child.ts'
import { main } from './main.ts'

// Each group runs alone: the later ones start servers and browsers, and two cores are soon full.
const GROUPS = [['node', 'dom', 'edge', '--coverage'], ['build'], ['http'], ['browser']]

type Report = { numPassedTests: number; numFailedTests: number }

await main(async () => {
  process.env['CHROMIUM_PATH'] = await findChromium()
  await step('format', 'node_modules/prettier/bin/prettier.cjs', [
    '--check',
    '--log-level',
    'warn',
    '.',
  ])
  await step('build', () => build({ quiet: true }))
  await step('lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.'])
  await step('types', 'node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning'])
  await step('types of scripts and tests', 'node_modules/typescript/bin/tsc', ['--noEmit'])

  const folder = mkdtempSync(join(tmpdir(), 'veo-kiosk-reports-'))
  try {
    const reports: Report[] = []
    for (const group of GROUPS)
      reports.push(await testGroup(group, join(folder, `${group[0]}.json`)))
    const passed = sum(reports.map((report) => report.numPassedTests))
    const failed = sum(reports.map((report) => report.numFailedTests))
    process.stdout.write(`\nTests: ${passed} passed, ${failed} failed\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

async function testGroup(group: string[], report: string): Promise<Report> {
  const projects = group.map((name) => (name.startsWith('--') ? name : `--project=${name}`))
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  await step(`tests: ${group.join(' ')}`, 'node_modules/vitest/vitest.mjs', [
    'run',
    ...projects,
    ...reporters,
  ])
  return JSON.parse(readFileSync(report, 'utf8')) as Report
}

async function step(name: string, work: string | (() => Promise<void>), args: string[] = []) {
  process.stdout.write(`— ${name}\n`)
  await (typeof work === 'string' ? run(work, args) : work())
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
