import { describe, expect, test } from 'vitest'

import { spokenLine, tidyLine, tidySpeaker } from '#lib/domain/storyboard/spoken-line.ts'

describe('a tidy line', () => {
  test.each([
    ['as it was', 'Ada', 'We go north.', 'We go north.'],
    ['without its speaker', 'Ada', 'Ada: We go north.', 'We go north.'],
    ['without its speaker in other letters', 'Ада', 'АДА: Идём.', 'Идём.'],
    ['without quotation marks', 'Ada', '“We go «north»,” she said', 'We go north, she said'],
    ['without speaker and marks', 'Ada', 'Ada: "We go."', 'We go.'],
    ['without a speaker within the marks', 'Ada', '„Ada: We go.“', 'We go.'],
    ['without a speaker who is marked too', '"Ada" ', '"Ada": We go.', 'We go.'],
    ['on one line', 'Ada', ' We\n go\t north. ', 'We go north.'],
    ['with a name that only begins the same', 'Ada', 'Adams: no.', 'Adams: no.'],
    ['with whomever it speaks to', 'Ada', 'Ben: come here!', 'Ben: come here!'],
    ['with a colon where nobody is named', ' ', ': yes', ': yes'],
    ['empty if only the speaker is told', 'Ada', 'Ada: “”', ''],
    ['with its apostrophes', 'Ada', "Don't!", "Don't!"],
  ])('is %s', (_, speaker, line, tidy) => {
    expect(tidyLine(speaker, line)).toBe(tidy)
  })
})

test('a spoken line names its speaker and is quoted', () => {
  expect(spokenLine('Ada', 'We go north.')).toBe('Ada: "We go north."')
})

describe('a tidy speaker', () => {
  test.each([
    ['as it was', 'Ada', 'Ada'],
    ['without what would end the name early', 'Ada: ', 'Ada'],
    ['without quotation marks', '“Ada” Lovelace', 'Ada Lovelace'],
    ['on one line', 'Ada\n\nLovelace', 'Ada Lovelace'],
    ['empty if there is none', ' :"', ''],
  ])('is %s', (_, speaker, tidy) => {
    expect(tidySpeaker(speaker)).toBe(tidy)
  })
})
