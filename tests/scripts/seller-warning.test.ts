import { expect, test } from 'vitest'

import { sellerWarning } from '../../scripts/seller-warning.ts'

const seller = { name: 'Ada Film', address: '1 Quay Street\nGalway', email: 'shop@example.org' }

test('says in one line what is missing of the seller, and where to fill it in', () => {
  const warning = sellerWarning({ ...seller, name: '', email: '' })
  expect(warning).toContain('name, email in src/lib/domain/seller.ts')
  expect(warning).not.toContain('\n')
})

test('says nothing of a seller who is named whole', () => {
  expect(sellerWarning(seller)).toBeNull()
})
