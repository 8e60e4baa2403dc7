import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const rules = readFileSync('public/_headers', 'utf8')
  .split(/^(?=\/|https:)/m)
  .slice(1)
const paths = rules.map((rule) => rule.split('\n')[0]!)

test('every header rule has one wildcard at most, since Pages skips the others without failing', () => {
  expect(paths.filter((path) => path.split('*').length > 2)).toEqual([])
})

test('pages and the API forbid the same features', () => {
  const api = readFileSync('src/lib/edge/respond.ts', 'utf8')
  const [, forbidden] = /^ {2}Permissions-Policy: (.+)$/m.exec(rules[0]!) ?? []
  expect(api).toContain(`'permissions-policy':\n    '${forbidden}'`)
})

test('a deployment that is not the shop is not to be indexed', () => {
  const rule = rules[paths.indexOf('https://:version.:project.pages.dev/*')]
  expect(rule).toContain('  X-Robots-Tag: noindex\n')
})

test('the pages of an order and of a file tell nobody their address', () => {
  for (const path of ['/:locale/veo3-status/*', '/:locale/file/*']) {
    const rule = rules[paths.indexOf(path)]
    expect(rule, path).toContain('  ! Referrer-Policy\n  Referrer-Policy: no-referrer\n')
    expect(rule, path).toContain('  X-Robots-Tag: noindex\n')
  }
})
