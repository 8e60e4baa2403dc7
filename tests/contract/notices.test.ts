import { describe, expect, test } from 'vitest'

import { deleteNotices } from '#lib/contract/delete-notices.ts'
import { NoticeRequest } from '#lib/contract/notices.ts'

const push = {
  endpoint: 'https://fcm.googleapis.com/fcm/send/a',
  keys: { p256dh: `B${'a'.repeat(86)}`, auth: 'a'.repeat(22) },
}
const email = 'name@example.com'
const isRequest = (body: unknown) => NoticeRequest.safeParse(body).success

describe('what somebody asks to be told by', () => {
  test('is a browser or an address, in a language', () => {
    expect(isRequest({ push, locale: 'en' })).toBe(true)
    expect(isRequest({ email, locale: 'ar' })).toBe(true)
  })

  test.each([
    ['nothing', { locale: 'en' }],
    ['both', { push, email, locale: 'en' }],
    ['no language', { email }],
    ['a language that is not spoken', { email, locale: 'xx' }],
    ['no address', { email: 'name', locale: 'en' }],
    ['an endpoint without end', { push: { ...push, endpoint: 'x'.repeat(1_025) }, locale: 'en' }],
    [
      'a key of another curve',
      { push: { ...push, keys: { ...push.keys, p256dh: 'A'.repeat(87) } }, locale: 'en' },
    ],
    [
      'a short secret',
      { push: { ...push, keys: { ...push.keys, auth: 'a'.repeat(21) } }, locale: 'en' },
    ],
    ['no keys', { push: { endpoint: push.endpoint }, locale: 'en' }],
  ])('is not %s', (_, body) => expect(isRequest(body)).toBe(false))
})

test('what is taken back is an e-mail, a browser or all', () => {
  const isQuery = (query: unknown) => deleteNotices.query!.safeParse(query).success
  for (const of of ['email', '0'.repeat(64), undefined]) expect(isQuery({ of })).toBe(true)
  for (const of of ['', 'push', '0'.repeat(63), 'EMAIL']) expect(isQuery({ of })).toBe(false)
})
