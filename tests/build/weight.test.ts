import { describe, expect, test } from 'vitest'

import { weigh } from '../../bench/page-weight.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'

describe('the weight of a page, compressed', () => {
  test.each(LOCALES)('/%s/ is at most 60 kB, 15 kB of it script', (locale) => {
    const { script, total, late } = weigh(locale)
    expect(late).toBeLessThanOrEqual(7_000)
    expect(total).toBeLessThanOrEqual(60_000)
    expect(script).toBeLessThanOrEqual(15_000)
    expect(script).toBeGreaterThan(5_000)
  })

  test.each(LOCALES.flatMap((locale) => [`${locale}/veo3-status`, `${locale}/file`]))(
    '/%s/ is at most 40 kB, 15 kB of it script',
    (page) => {
      const { script, total } = weigh(page)
      expect(total).toBeLessThanOrEqual(40_000)
      expect(script).toBeLessThanOrEqual(15_000)
      expect(script).toBeGreaterThan(5_000)
    },
  )

  test.each(LOCALES)('/%s/veo/ is at most 45 kB, 26 kB of it script', (locale) => {
    const { script, total, late } = weigh(`${locale}/veo`)
    expect(late).toBeLessThanOrEqual(6_000)
    expect(total).toBeLessThanOrEqual(45_000)
    expect(script).toBeLessThanOrEqual(26_000)
    expect(script).toBeGreaterThan(5_000)
  })
})
