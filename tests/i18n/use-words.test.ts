import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { countCharacters } from '../../src/lib/domain/prompt.ts'
import { USES } from '../../src/lib/domain/use.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { priceNames } from '../../src/lib/i18n/offer.ts'
import { useWords } from '../../src/lib/i18n/use-words.ts'

describe.each(LOCALES)('the pages of uses in %s', (locale) => {
  const dictionary = DICTIONARIES[locale]
  const { landing } = dictionary
  const pages = USES.map((use) => useWords(dictionary, use))

  test('name the prices, and leave no place for one empty', () => {
    const texts = JSON.stringify(pages)
    for (const price of Object.values(priceNames(dictionary.lang))) expect(texts).toContain(price)
    expect(texts).not.toMatch(/\{\w+\}/)
  })

  test('are no copies of each other or of the home page', () => {
    const sentences = [landing, ...pages].flatMap((page) => [
      ...[page.title, page.description, page.heading, page.lead],
      ...page.questions.list.flatMap(({ title, text }) => [title, text]),
    ])
    const rest = pages.flatMap(({ name, summary, advice, prompts, questions, sample }) => [
      ...[name, summary, advice.title, questions.title],
      ...[...advice.list, ...prompts, sample].flatMap(({ title, text }) => [title, text]),
    ])
    const examples = landing.order.exampleList.flatMap(({ title, text }) => [title, text])
    const all = [...sentences, ...rest, ...examples]
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([])
  })

  test('have substance: advice, four questions, and three prompts of a good length', () => {
    for (const { advice, questions, prompts } of pages) {
      expect(advice.list.length).toBeGreaterThanOrEqual(4)
      expect(questions.list).toHaveLength(4)
      expect(prompts).toHaveLength(3)
      for (const { text } of prompts) {
        expect(countCharacters(text)).toBeGreaterThan(120)
        expect(countCharacters(text)).toBeLessThanOrEqual(500)
      }
    }
  })
})
