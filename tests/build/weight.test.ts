import { globSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { gzipped, weigh } from '../../bench/page-weight.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'
import { USES } from '../../src/lib/domain/use.ts'

describe('the weight of a page, compressed', () => {
  test.each(LOCALES)('/%s/ is at most 30 kB, 12 kB of it script', (locale) => {
    const { script, total, late } = weigh(locale)
    // What an order takes, and the list of earlier ones.
    expect(late).toBeLessThanOrEqual(10_000)
    expect(total).toBeLessThanOrEqual(30_000)
    expect(script).toBeLessThanOrEqual(12_000)
    expect(script).toBeGreaterThan(5_000)
  })

  test.each(LOCALES)('the page of a use in %s is at most 30 kB, 12 kB of it script', (locale) => {
    for (const use of USES) {
      const { script, total, late } = weigh(`${locale}/${use}`)
      expect(late).toBeLessThanOrEqual(10_000)
      expect(total, use).toBeLessThanOrEqual(30_000)
      expect(script, use).toBeLessThanOrEqual(12_000)
      expect(script, use).toBeGreaterThan(5_000)
    }
  })

  test.each(LOCALES.flatMap((locale) => [`${locale}/veo3-status`, `${locale}/file`]))(
    '/%s/ is at most 35 kB, 15 kB of it script',
    (page) => {
      const { script, total, late } = weigh(page)
      // What the buyer of an order presses, and the box in which to ask to be told of it.
      const box = weighPart('NoticeBox')
      expect(late - box).toBeLessThanOrEqual(12_000)
      expect(box).toBeLessThanOrEqual(4_000)
      expect(total).toBeLessThanOrEqual(35_000)
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
  ])('what comes late and is called %s is at most %i bytes', (name, most) => {
    expect(weighPart(name)).toBeLessThanOrEqual(most)
  })
})

/** A part that is loaded late, by the name of the file that it begins with. */
function weighPart(name: string): number {
  const [path, ...others] = globSync(`dist/client/_astro/${name}.*.js`)
  expect(others).toEqual([])
  return gzipped(readFileSync(path!))
}
