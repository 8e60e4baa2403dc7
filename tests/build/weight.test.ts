import { globSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { gzipped, weigh } from '../../bench/page-weight.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'

describe('the weight of a page, compressed', () => {
  test.each(LOCALES)('/%s/ is at most 60 kB, 15 kB of it script', (locale) => {
    const { script, total, late } = weigh(locale)
    // What an order takes, and the list of earlier ones.
    expect(late).toBeLessThanOrEqual(10_000)
    expect(total).toBeLessThanOrEqual(60_000)
    expect(script).toBeLessThanOrEqual(15_000)
    expect(script).toBeGreaterThan(5_000)
  })

  test.each(LOCALES.flatMap((locale) => [`${locale}/veo3-status`, `${locale}/file`]))(
    '/%s/ is at most 40 kB, 15 kB of it script',
    (page) => {
      const { script, total, late } = weigh(page)
      // What only the buyer of an order sees.
      expect(late).toBeLessThanOrEqual(12_000)
      expect(total).toBeLessThanOrEqual(40_000)
      expect(script).toBeLessThanOrEqual(15_000)
      expect(script).toBeGreaterThan(5_000)
    },
  )

  test.each(LOCALES)('/%s/veo/ is at most 30 kB, 16 kB of it script', (locale) => {
    const { script, total, late } = weigh(`${locale}/veo`)
    // The history, which comes at once after it, and the room for films, which comes with the first.
    expect(late).toBeLessThanOrEqual(41_000)
    expect(total).toBeLessThanOrEqual(30_000)
    expect(script).toBeLessThanOrEqual(16_000)
    expect(script).toBeGreaterThan(5_000)
  })

  test.each([
    ['open-studio', 12_000],
    ['mount-jobs', 8_500],
  ])('the part of the studio called %s is at most %i bytes', (name, most) => {
    const [path, ...others] = globSync(`dist/client/_astro/${name}.*.js`)
    expect(others).toEqual([])
    expect(gzipped(readFileSync(path!))).toBeLessThanOrEqual(most)
  })
})
