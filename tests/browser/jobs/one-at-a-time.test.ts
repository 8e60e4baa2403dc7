import { afterEach, describe, expect, test, vi } from 'vitest'

import { oneAtATime } from '#lib/browser/jobs/one-at-a-time.ts'

afterEach(() => vi.unstubAllGlobals())

/** A browser whose locks answer so. */
function withLocks(locks: unknown) {
  vi.stubGlobal('navigator', { locks })
}

const refused = () => Promise.reject(new DOMException('denied', 'SecurityError'))

describe('one at a time', () => {
  test.each([
    ['has no locks', undefined],
    ['refuses them', { request: refused }],
    ['has them', { request: (_: string, work: () => Promise<unknown>) => work() }],
  ])('works in order where the browser %s', async (_, locks) => {
    withLocks(locks)
    const alone = oneAtATime('jobs')
    const done: number[] = []
    const slow = alone(async () => {
      await Promise.resolve()
      done.push(1)
      return 'slow'
    })
    const quick = alone(() => Promise.resolve(done.push(2)))
    expect(await slow).toBe('slow')
    await quick
    expect(done).toEqual([1, 2])
  })

  test('does work that failed only once, and goes on after it', async () => {
    withLocks({ request: (_: string, work: () => Promise<unknown>) => work() })
    const alone = oneAtATime('jobs')
    const fail = vi.fn(() => Promise.reject(new Error('failed')))
    await expect(alone(fail)).rejects.toThrow('failed')
    expect(fail).toHaveBeenCalledTimes(1)
    expect(await alone(() => Promise.resolve(5))).toBe(5)
  })
})
