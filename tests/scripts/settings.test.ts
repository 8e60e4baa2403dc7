import { describe, expect, test } from 'vitest'

import { settingsFromEnv } from '../../sandbox/settings.ts'
import { filled, readSettings, readVariables, sandboxVariables } from '../../scripts/settings.ts'
import { configProblems, readConfig } from '../../src/lib/edge/config.ts'

describe('the settings of the local commands', () => {
  test('are loopback and the documented ports', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 8788, sandboxPort: 8790 })
    expect(readSettings({ PORT: '1234', HOST: '::1' })).toMatchObject({ port: 1234, host: '::1' })
  })

  test.each(['0', '65536', '1.5', 'abc', '-1'])('refuse the port "%s" by name', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(`PORT must be a port number, not "${port}".`)
  })

  test('give the shop an address of its own unless it has one', () => {
    const settings = readSettings({ PORT: '1234' })
    expect(readVariables({}, settings).SITE_URL).toBe('http://localhost:1234')
    expect(readVariables({ SITE_URL: 'https://a.example' }, settings).SITE_URL).toBe(
      'https://a.example',
    )
  })
})

describe('the variables that the sandbox stands in for', () => {
  const settings = readSettings({})
  const variables = filled(readVariables({}, settings), sandboxVariables(settings))

  test('make the configuration whole', () => {
    expect(configProblems(readConfig(variables))).toEqual([])
  })

  test('are those that the sandbox itself goes by', () => {
    const own = settingsFromEnv({})
    expect(variables).toMatchObject({
      STRIPE_SECRET_KEY: own.stripeKey,
      STRIPE_WEBHOOK_SECRET: own.stripeWebhookSecret,
      SUPERDUPERAI_TOKEN: own.superduperaiToken,
    })
  })

  test('have the studio ask the sandbox, as the checkout and the videos do', () => {
    const { STRIPE_API_URL, SUPERDUPERAI_URL, GEMINI_API_URL } = variables
    expect([SUPERDUPERAI_URL, GEMINI_API_URL]).toEqual([STRIPE_API_URL, STRIPE_API_URL])
  })

  test('leave the limits of the studio, and its model, to what is set', () => {
    const set = { STUDIO_RUNS_PER_HOUR: '3', STUDIO_RUNS_PER_DAY: '0', GEMINI_MODEL: 'gemini-x' }
    const given = filled(readVariables(set, settings), sandboxVariables(settings))
    expect(given).toMatchObject(set)
    const { studio, limits } = readConfig(given)
    expect(studio).toMatchObject({ value: { GEMINI_MODEL: 'gemini-x' } })
    expect(limits).toMatchObject({ value: { STUDIO_RUNS_PER_HOUR: 3, STUDIO_RUNS_PER_DAY: 0 } })
  })

  test('give way to what is set', () => {
    const set = readVariables({ STRIPE_SECRET_KEY: 'sk_test_mine' }, settings)
    expect(filled(set, sandboxVariables(settings)).STRIPE_SECRET_KEY).toBe('sk_test_mine')
  })
})
