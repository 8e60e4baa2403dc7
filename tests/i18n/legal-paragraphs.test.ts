import { expect, test } from 'vitest'

import { DICTIONARIES } from '#lib/i18n/dictionary-of.ts'
import { legalParagraphs } from '#lib/i18n/legal-paragraphs.ts'

const pieces = (text: string) => legalParagraphs(DICTIONARIES.en, text)

test('an empty line divides paragraphs', () => {
  expect(pieces('One.\n\nTwo.')).toEqual([['One.'], ['Two.']])
})

test('values are put in, and pages become links', () => {
  expect(pieces('{refunds}: {tries} times, see {terms}.')).toEqual([
    [{ page: 'refunds' }, ': 3 times, see ', { page: 'terms' }, '.'],
  ])
})
