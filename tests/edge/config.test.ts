import { describe, expect, test } from 'vitest'

import { configProblems, readConfig } from '../../src/lib/edge/config.ts'
import { SENDERS } from '../support/post-office.ts'

const WHOLE = {
  SITE_URL: 'https://shop.example',
  STRIPE_SECRET_KEY: 'sk_test_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
  STRIPE_PRICE_SINGLE: 'price_1',
  STRIPE_PRICE_TRIPLE: 'price_3',
  SUPERDUPERAI_URL: 'https://videos.example/',
  SUPERDUPERAI_TOKEN: 'token',
  GEMINI_API_KEY: 'key',
}
const problems = (variables: Record<string, unknown>) =>
  configProblems(readConfig({ ...WHOLE, ...variables }))

describe('the configuration', () => {
  test('is whole with the eight variables that have no default', () => {
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
    ['STUDIO_RUNS_PER_HOUR', '1.5', 'must be a whole number, 0 for no limit'],
    ['STUDIO_RUNS_PER_DAY', 'many', 'must be a whole number, 0 for no limit'],
    ['GEMINI_API_KEY', 'two keys', 'must not contain spaces'],
    ['GEMINI_API_URL', 'gemini.example', 'must be an http(s) address'],
    ['GEMINI_MODEL', 'models/gemini?x', 'must be the name of a model'],
    ['CAPTURE', 'later', 'must be on_delivery or at_checkout'],
    ['MAINTENANCE_TOKEN', 'short', 'must be at least 16 characters without spaces'],
    [
      'TURNSTILE_SITE_KEY',
      '1x00000000000000000000AA',
      'and TURNSTILE_SECRET_KEY belong together: set both or none',
    ],
    ['DAILY_ORDER_LIMIT', '-1', 'must be a whole number, 0 for no limit'],
    ['RESEND_API_KEY', 're_1', 'and EMAIL_FROM belong together: set both or none'],
    ['RESEND_URL', 'api.resend.com', 'must be an http(s) address'],
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

  test('asks Google for its fast model, and lets the studio run so often, unless told otherwise', () => {
    const { studio, limits } = readConfig(WHOLE)
    expect(studio).toMatchObject({
      value: {
        GEMINI_API_URL: 'https://generativelanguage.googleapis.com',
        GEMINI_MODEL: 'gemini-flash-latest',
      },
    })
    expect(limits).toMatchObject({
      value: { STUDIO_RUNS_PER_HOUR: 10, STUDIO_RUNS_PER_DAY: 500 },
    })
  })

  test('takes another writer and other limits', () => {
    const set = { GEMINI_API_URL: 'http://127.0.0.1:8790/', GEMINI_MODEL: 'gemini-2.5-pro' }
    const { studio, limits } = readConfig({ ...WHOLE, ...set, STUDIO_RUNS_PER_HOUR: '0' })
    expect(studio).toMatchObject({ value: { ...set, GEMINI_API_URL: 'http://127.0.0.1:8790' } })
    expect(limits).toMatchObject({ value: { STUDIO_RUNS_PER_HOUR: 0 } })
  })

  test.each([
    ['VAPID_PUBLIC_KEY', 'short', 'must be a key that `npm run vapid-keys` made'],
    ['VAPID_PRIVATE_KEY', 'short', 'must be a key that `npm run vapid-keys` made'],
    ['VAPID_SUBJECT', 'shop@shop.example', 'must begin with mailto: or https://'],
    ['EMAIL_FROM', 'The shop', 'must be like "Shop <shop@shop.example>"'],
    ['EMAIL_FROM', 'Shop <a@b>, <c@d>', 'must be like "Shop <shop@shop.example>"'],
  ])('names %s of who sends messages when it is "%s"', (name, value, sentence) => {
    expect(problems({ ...SENDERS, [name]: value })).toEqual([`${name} ${sentence}`])
  })

  test('sends messages with all of their variables, and else says that some are missing', () => {
    const { VAPID_SUBJECT, ...keys } = SENDERS
    const { push, email } = readConfig(SENDERS)
    expect(push).toMatchObject({ value: { subject: VAPID_SUBJECT } })
    expect(email).toEqual({
      ok: true,
      value: { url: 'https://api.resend.com', key: 're_key', from: 'Shop <shop@shop.example>' },
    })
    expect(problems(keys)).toEqual([
      'VAPID_PUBLIC_KEY belongs together with VAPID_PRIVATE_KEY and VAPID_SUBJECT: set all or none',
    ])
    expect(readConfig({})).toMatchObject({ push: { value: null }, email: { value: null } })
  })

  test('without a studio leaves the rest of the shop whole', () => {
    const { studio, ...rest } = readConfig({ ...WHOLE, GEMINI_API_KEY: '' })
    expect(studio.ok).toBe(false)
    expect(Object.values(rest).every(({ ok }) => ok)).toBe(true)
  })
})
