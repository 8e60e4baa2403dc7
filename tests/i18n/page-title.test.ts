import { expect, test } from 'vitest'

import { pageTitle } from '../../src/lib/i18n/page-title.ts'

test('a title ends with the name of the shop', () => {
  expect(pageTitle('Terms')).toBe('Terms · Veo Kiosk')
})
