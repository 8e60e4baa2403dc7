import { vi } from 'vitest'

/** A second is little on a machine that does other things as well; what is waited for comes at once on a free one. */
const TIMEOUT_MS = 10_000

const { waitFor } = vi
vi.waitFor = (callback, options) =>
  waitFor(callback, {
    timeout: TIMEOUT_MS,
    ...(typeof options === 'number' ? { timeout: options } : options),
  })
