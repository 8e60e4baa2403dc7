import { describe, expect, test } from 'vitest'

import { configProblems, readConfig } from '../../src/lib/edge/config.ts'

const WHOLE = {
  SITE_URL: 'https://shop.example',
  STRIPE_SECRET_KEY: 'sk_test_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
  STRIPE_PRICE_SINGLE: 'price_1',
  STRIPE_PRICE_TRIPLE: 'price_3',
  SUPERDUPERAI_URL: 'https://videos.example/',
  SUPERDUPERAI_TOKEN: 'token',
}
const problems = (variables: Record<string, unknown>) =>
  configProblems(readConfig({ ...WHOLE, ...variables }))

describe('the configuration', () => {
  test('is whole with the seven variables that have no default', () => {
    expect(problems({})).toEqual([])
    for (const name of Object.keys(WHOLE)) {
      expect(problems({ [name]: '' })).toEqual([`${name} is missing`])
    }
  })

  test.each([
    ['SITE_URL', 'shop.example', 'must be an address like https://shop.example'],
    ['SITE_URL', 'https://shop.example/path', 'must be an address like https://shop.example'],
    ['STRIPE_SECRET_KEY', 'pk_test_1', 'must be the secret key, not the publishable one'],
    ['STRIPE_WEBHOOK_SECRET', 'a,b,c', 'may hold two secrets'],
    ['STRIPE_WEBHOOK_SECRET', ' , ', 'is missing'],
    ['SUPERDUPERAI_URL', 'ftp://videos.example', 'must be an http(s) address'],
    ['CHECKOUTS_PER_MINUTE', '-1', 'must be a whole number, 0 for no limit'],
    ['CAPTURE', 'on_delivery', 'only at_checkout is built yet'],
  ])('names %s when it is "%s"', (name, value, sentence) => {
    expect(problems({ [name]: value })).toEqual([`${name} ${sentence}`])
  })

  test('takes two webhook secrets while one replaces the other', () => {
    const { webhook } = readConfig({ ...WHOLE, STRIPE_WEBHOOK_SECRET: 'whsec_1, whsec_2' })
    expect(webhook).toMatchObject({ value: { STRIPE_WEBHOOK_SECRET: ['whsec_1', 'whsec_2'] } })
  })

  test('takes the address that Pages gives a preview where there is no other', () => {
    const { site } = readConfig({ ...WHOLE, SITE_URL: '', CF_PAGES_URL: 'https://a.pages.dev' })
    expect(site).toMatchObject({ value: { SITE_URL: 'https://a.pages.dev' } })
  })

  test('knows the price ids of the sandbox, and never takes them for Stripe', () => {
    const nothing = { STRIPE_PRICE_SINGLE: '', STRIPE_PRICE_TRIPLE: '' }
    expect(problems({ ...nothing, STRIPE_API_URL: 'http://127.0.0.1:8790' })).toEqual([])
    expect(problems({ ...nothing, STRIPE_API_URL: 'https://api.stripe.com' })).toHaveLength(2)
  })
})
