import { describe, expect, test } from 'vitest'

import { EmailAddress } from '#lib/domain/email-address.ts'

const isAddress = (text: string) => EmailAddress.safeParse(text).success

describe('an e-mail address', () => {
  test.each([
    'name@example.com',
    'first.last+shop@mail.example.co.uk',
    "o'hara@example.com",
    'name@xn--bcher-kva.example',
    `${'a'.repeat(64)}@example.com`,
  ])('is %s', (text) => expect(isAddress(text)).toBe(true))

  test.each([
    '',
    'name',
    'name@localhost',
    'name@example.',
    '@example.com',
    'a name@example.com',
    'name@example.com, other@example.com',
    'name@example.com\r\nBcc: other@example.com',
    'Name <name@example.com>',
    '"name"@example.com',
    'name@-example.com',
    'name@[127.0.0.1]',
    `${'a'.repeat(65)}@example.com`,
    `name@${'a'.repeat(64)}.com`,
    `name@${'abcdefgh.'.repeat(30)}com`,
  ])('is not %j', (text) => expect(isAddress(text)).toBe(false))
})
