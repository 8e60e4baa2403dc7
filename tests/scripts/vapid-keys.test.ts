import { vapidHeaders } from '@block65/webcrypto-web-push'
import { expect, test } from 'vitest'

import { makeVapidKeys } from '../../scripts/vapid-keys.ts'
import { configProblems, readConfig } from '../../src/lib/edge/config.ts'
import { serverOf } from '../../sandbox/push/vapid.ts'

test('the keys that are made are taken by the configuration, and by a push service', async () => {
  const made = makeVapidKeys()
  const config = readConfig({ ...made, VAPID_SUBJECT: 'mailto:shop@shop.example' })
  expect(configProblems(config)).not.toContainEqual(expect.stringContaining('VAPID'))
  if (!config.push.ok || !config.push.value) throw new Error('There are keys.')
  const endpoint = 'https://push.example/a'
  const keys = { p256dh: '', auth: '' }
  const { headers } = await vapidHeaders(
    { endpoint, expirationTime: null, keys },
    config.push.value,
  )
  expect(serverOf(headers.authorization, 'https://push.example')).toBe(made.VAPID_PUBLIC_KEY)
  expect(makeVapidKeys()).not.toEqual(made)
})
