import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { loadLater } from '../../src/lib/browser/load-later.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const hears = () => ({ done: vi.fn(), fail: vi.fn() })
const offline = () => Promise.reject(new Error('offline'))

describe('what comes late', () => {
  test('is handed over once, after as many tries as it takes', async () => {
    const heard = hears()
    const load = vi.fn(offline as () => Promise<string>)
    loadLater(load, heard)
    await vi.advanceTimersByTimeAsync(5_000)
    expect([load.mock.calls.length, heard.fail.mock.calls.length]).toEqual([2, 2])
    load.mockResolvedValue('module')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(load).toHaveBeenCalledTimes(3)
    expect(heard.done.mock.calls).toEqual([['module']])
  })

  test.each([
    ['comes', () => Promise.resolve('module')],
    ['fails', offline],
  ])('is not spoken of when it %s after it was called off', async (_, load) => {
    const heard = hears()
    loadLater(load, heard)()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard.done).not.toHaveBeenCalled()
    expect(heard.fail).not.toHaveBeenCalled()
  })

  test('is not tried again once it was called off', async () => {
    const load = vi.fn(offline)
    const stop = loadLater(load, hears())
    await vi.advanceTimersByTimeAsync(1_000)
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(load).toHaveBeenCalledOnce()
  })
})
