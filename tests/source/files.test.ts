import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n')

const MAX_LINES = 200
const source = tracked.filter((file) =>
  /^(src|sandbox|states|scripts|functions|bench)\/.*\.(ts|tsx|astro|css|js)$/.test(file),
)

describe('source files', () => {
  test('have at most 200 lines', () => {
    const long = source.filter(
      (file) => readFileSync(file, 'utf8').split('\n').length > MAX_LINES + 1,
    )
    expect(long).toEqual([])
  })

  test('are named after a noun of the product', () => {
    const vague = /(^|\/|-)(utils?|helpers?|types|constants|common|managers?|services?)(\.|\/)/
    expect(source.filter((file) => vague.test(file))).toEqual([])
  })

  test('hold no secret of a real account', () => {
    const secret = /\b(sk|rk)_live_\w+|\bwhsec_[A-Za-z0-9]{24,}/
    const leaks = tracked.filter(
      (file) =>
        /\.(ts|tsx|js|mjs|astro|md|toml|json)$/.test(file) &&
        secret.test(readFileSync(file, 'utf8')),
    )
    expect(leaks).toEqual([])
  })

  test('skip no test and run none alone', () => {
    const focused = /\b(test|it|describe)\.(only|skip|todo)\b/
    const tests = tracked.filter((file) => /^tests\/.*\.test\.tsx?$/.test(file))
    const offending = tests.filter(
      (file) => !file.endsWith('source/files.test.ts') && focused.test(readFileSync(file, 'utf8')),
    )
    expect(offending).toEqual([])
  })
})
