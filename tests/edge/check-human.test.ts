import { afterEach, describe, expect, test, vi } from 'vitest'

import { checkHuman } from '#lib/edge/check-human.ts'
import { readConfig } from '#lib/edge/config.ts'

import { openRunShop } from '../support/run-shop.ts'

afterEach(() => void vi.restoreAllMocks())

const ALWAYS = '1x0000000000000000000000000000000AA'
const NEVER = '2x0000000000000000000000000000000AA'
const SPENT = '3x0000000000000000000000000000000AA'
const REFUSED = { code: 'human_check_failed' }

const visitor = (headers: Record<string, string> = {}) =>
  new Request('https://shop.example/api/create-checkout', { method: 'POST', headers })

/** A shop with this secret, whose Turnstile answers so, and what it was asked. */
function open(secret: string | null, answer: () => Response | Promise<Response>) {
  const { shop } = openRunShop()
  const asked: { url: string; body: unknown }[] = []
  const keys = secret === null ? {} : { TURNSTILE_SITE_KEY: 'site', TURNSTILE_SECRET_KEY: secret }
  return {
    asked,
    shop: {
      ...shop,
      config: readConfig(keys),
      fetch: ((url: string, init: RequestInit) => {
        asked.push({ url, body: JSON.parse(init.body as string) })
        return Promise.resolve(answer())
      }) as typeof fetch,
    },
  }
}

const nobody = () => Promise.reject(new Error('There is no network.'))

describe('an order', () => {
  test('needs no token where the shop has no keys', async () => {
    const { shop, asked } = open(null, nobody)
    await checkHuman(shop, undefined, visitor())
    expect(asked).toEqual([])
  })

  test.each([
    ['passes', ALWAYS, undefined],
    ['fails', NEVER, REFUSED],
    ['was spent', SPENT, REFUSED],
  ])('with a key for tests whose token %s needs no network', async (_, secret, refusal) => {
    const { shop, asked } = open(secret, nobody)
    const checked = checkHuman(shop, 'XXXX.DUMMY.TOKEN.XXXX', visitor())
    await (refusal ? expect(checked).rejects.toMatchObject(refusal) : checked)
    expect(asked).toEqual([])
  })

  test.each([undefined, ''])('is refused with the token %j', async (token) => {
    const { shop } = open(ALWAYS, nobody)
    await expect(checkHuman(shop, token, visitor())).rejects.toMatchObject(REFUSED)
  })

  test('is checked with Turnstile, with the address of the visitor', async () => {
    const { shop, asked } = open('secret-of-the-shop', () => Response.json({ success: true }))
    await checkHuman(shop, 'token', visitor({ 'cf-connecting-ip': '192.0.2.7' }))
    expect(asked).toEqual([
      {
        url: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
        body: { secret: 'secret-of-the-shop', response: 'token', remoteip: '192.0.2.7' },
      },
    ])
  })

  test('is refused where Turnstile says no', async () => {
    const { shop } = open('secret-of-the-shop', () =>
      Response.json({ success: false, 'error-codes': ['timeout-or-duplicate'] }),
    )
    await expect(checkHuman(shop, 'token', visitor())).rejects.toMatchObject(REFUSED)
  })

  test.each<[string, () => Response | Promise<Response>]>([
    ['is away', nobody],
    ['answers a page', () => new Response('<html>', { status: 502 })],
    ['answers something else', () => Response.json({ ok: 1 })],
  ])('is let through, and told of, where Turnstile %s', async (_, answer) => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const { shop } = open('secret-of-the-shop', answer)
    await checkHuman(shop, 'token', visitor())
    expect(log.mock.calls.flat().join()).toContain('human_not_checked')
    expect(log.mock.calls.flat().join()).not.toMatch(/secret|"token"/)
  })
})
