import { expect, test } from 'vitest'

import { missingOf, SELLER } from '#lib/domain/seller.ts'

test('a seller is named whole by a name, a postal address and an e-mail address', () => {
  const seller = { name: 'Ada Film', address: '1 Quay Street\nGalway', email: 'shop@example.org' }
  expect(missingOf(seller)).toEqual([])
  expect(missingOf({ ...seller, address: ' \n' })).toEqual(['address'])
})

test('an e-mail address that an operator fills in is one that links can hold', () => {
  expect(SELLER.email).toMatch(/^$|^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/)
})
