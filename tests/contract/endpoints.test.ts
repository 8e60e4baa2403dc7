import { describe, expect, test } from 'vitest'

import { CheckoutRequest } from '#lib/contract/create-checkout.ts'
import { ENDPOINTS } from '#lib/contract/endpoints.ts'
import { ERROR_CODES, ErrorCode } from '#lib/contract/error-code.ts'
import { listFiles } from '#lib/contract/list-files.ts'
import { problemStatus } from '#lib/edge/problem-status.ts'

describe('the endpoints', () => {
  test('have each an address and method of their own', () => {
    const names = ENDPOINTS.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(names).size).toBe(names.length)
  })

  test('name in their addresses exactly the parameters they read', () => {
    for (const { path, params } of ENDPOINTS) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(Object.keys((params as { shape?: object } | undefined)?.shape ?? {})).toEqual(names)
    }
  })

  test('film in landscape unless asked otherwise', () => {
    const order = { priceId: 'price_1', quantity: 1, prompt: ' a ', locale: 'en' }
    expect(CheckoutRequest.parse(order)).toEqual({ ...order, prompt: 'a', aspectRatio: '16:9' })
  })

  test('read a comma list of file ids', () => {
    const query = { ids: 'file-number-1,,file-number-2,file-number-1' }
    expect(listFiles.query!.parse(query)).toEqual({ ids: ['file-number-1', 'file-number-2'] })
  })
})

describe('the error codes', () => {
  test('are closed', () => {
    expect(ErrorCode.safeParse('made_up').success).toBe(false)
  })

  test('have each a status of 400 or above and a title', () => {
    for (const code of ERROR_CODES) {
      const { status, title } = problemStatus(code)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(title).toMatch(/^[A-Z]/)
    }
  })
})
