import { describe, expect, test } from 'vitest'

import { isPushEndpoint } from '#lib/domain/push-endpoint.ts'

describe('a message may be sent to', () => {
  test.each([
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://wns2-am3p.notify.windows.com/w/?token=abc',
    'https://web.push.apple.com/abc',
    'https://FCM.googleapis.com:443/fcm/send/abc',
  ])('%s', (endpoint) => {
    expect(isPushEndpoint(endpoint, false)).toBe(true)
    expect(isPushEndpoint(endpoint, true)).toBe(true)
  })

  test.each(['http://127.0.0.1:8790/push/a', 'http://localhost/push/a', 'http://[::1]:1/'])(
    '%s on this very machine alone',
    (endpoint) => {
      expect(isPushEndpoint(endpoint, true)).toBe(true)
      expect(isPushEndpoint(endpoint, false)).toBe(false)
    },
  )
})

describe('no message is sent to', () => {
  test.each([
    '',
    'fcm.googleapis.com',
    'http://fcm.googleapis.com/fcm/send/a',
    'https://fcm.googleapis.com:8443/fcm/send/a',
    'https://user@fcm.googleapis.com/fcm/send/a',
    'https://:password@fcm.googleapis.com/fcm/send/a',
    'https://fcm.googleapis.com.evil.example/',
    'https://evilfcm.googleapis.com.example/',
    'https://notfcm.googleapis.com/',
    'https://fcm.googleapis.com\n.evil.example/',
    'https://evil.example/#fcm.googleapis.com',
    'https://127.0.0.1/push',
    'https://localhost/push',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/',
    'http://10.0.0.1/',
    'http://127.0.0.1.evil.example/',
    'ftp://127.0.0.1/',
  ])('%j', (endpoint) => {
    expect(isPushEndpoint(endpoint, true)).toBe(false)
  })
})
