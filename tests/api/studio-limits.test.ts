import { describe, expect, test } from 'vitest'

import { executeSql } from '../support/execute-sql.ts'
import { newJobId, openStudio, scenesOf, type Studio } from '../support/studio.ts'
import { fail } from '../support/writer-stand-in.ts'

async function withStudio(
  variables: Parameters<typeof openStudio>[0],
  act: (studio: Studio) => Promise<void>,
) {
  const studio = await openStudio(variables)
  try {
    await act(studio)
  } finally {
    await studio.close()
  }
}

const one = { sceneCount: 1, existingCharacters: [] }

describe('the allowance of a visitor', () => {
  test('is so many runs an hour, and says when there is more', async () => {
    await withStudio({ STUDIO_RUNS_PER_HOUR: '2' }, async (studio) => {
      await studio.run(one)
      await studio.run(one)
      const { status, code, headers } = await studio.refusal(one)
      expect([status, code]).toEqual([429, 'rate_limited'])
      const wait = Number(headers.get('retry-after'))
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(3_600)
      expect(studio.writer.calls).toHaveLength(2)
    })
  })

  test('is not charged for going on with a job, but for doing it anew', async () => {
    await withStudio({ STUDIO_RUNS_PER_HOUR: '1' }, async (studio) => {
      const jobId = newJobId()
      await studio.run({ ...one, jobId })
      const resumed = await studio.run({ ...one, jobId, resumeFromBatch: 1 })
      expect(scenesOf(resumed)).toHaveLength(1)
      expect((await studio.refusal({ ...one, jobId })).code).toBe('rate_limited')
      expect((await studio.refusal({ ...one, resumeFromBatch: 1 })).code).toBe('rate_limited')
    })
  })
})

describe('the allowance of everybody', () => {
  test('is so many runs a day', async () => {
    await withStudio({ STUDIO_RUNS_PER_DAY: '1', STUDIO_RUNS_PER_HOUR: '2' }, async (studio) => {
      await studio.run(one)
      const { status, code, headers } = await studio.refusal(one)
      expect([status, code]).toEqual([429, 'daily_limit_reached'])
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(86_400)
      // Who is turned away for all keeps their own allowance.
      expect((await studio.refusal(one)).code).toBe('daily_limit_reached')
    })
  })
})

describe('a studio that cannot work', () => {
  test('says that its key is missing, and the rest of the site works', async () => {
    await withStudio({ GEMINI_API_KEY: '' }, async (studio) => {
      const { status, code } = await studio.refusal({})
      expect([status, code]).toEqual([503, 'not_configured'])
      const health = await fetch(`${studio.site.url}/api/health`)
      expect(await health.json()).toMatchObject({ checks: { db: true, studio: false } })
      await expect.poll(() => studio.site.log()).toContain('GEMINI_API_KEY is missing')
    })
  })

  test('refuses before it begins while the database is away', async () => {
    await withStudio({}, async (studio) => {
      executeSql(studio.site, 'ALTER TABLE studio_runs RENAME TO gone')
      const { status, code, headers } = await studio.refusal({})
      expect([status, code]).toEqual([503, 'database_unavailable'])
      expect(headers.get('retry-after')).not.toBeNull()
      expect(studio.writer.calls).toHaveLength(0)
    })
  })

  test('writes no prompt, script or key into its log', async () => {
    await withStudio({}, async (studio) => {
      studio.writer.intercept((_, response) => fail(response, 403, 'PERMISSION_DENIED'))
      await studio.run({ scriptText: 'The secret of the river' })
      await expect.poll(() => studio.site.log()).toContain('writer_rejected')
      expect(studio.site.log()).not.toMatch(/secret of the river|key-of-the-tests/)
    })
  })
})
