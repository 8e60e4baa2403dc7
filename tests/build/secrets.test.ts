import { globSync, readFileSync, statSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

const files = globSync('dist/client/**/*').filter((file) => statSync(file).isFile())

describe('what browsers are sent', () => {
  test('holds no key, token or server variable', () => {
    expect(files.length).toBeGreaterThan(5)
    const secret =
      /sk_(test|live)|whsec_|SUPERDUPERAI_|STRIPE_SECRET|superduperai\.co|api\.stripe\.com|VAPID_|RESEND_|re_sandbox/i
    const leaks = files.filter((file) => secret.test(readFileSync(file, 'latin1')))
    expect(leaks).toEqual([])
  })
})
