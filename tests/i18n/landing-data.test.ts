import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { USES } from '../../src/lib/domain/use.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { homeData, useData } from '../../src/lib/i18n/landing-data.ts'
import { useWords } from '../../src/lib/i18n/use-words.ts'

type Node = { '@type': string } & Record<string, unknown>
const SITE = 'https://kiosk.example/'

const node = (data: object, type: string) =>
  (data as { '@graph': Node[] })['@graph'].find((one) => one['@type'] === type)!

const asked = (questions: { title: string; text: string }[]) =>
  questions.map(({ title, text }) => ({ name: title, acceptedAnswer: { text } }))

describe.each(LOCALES)('for machines, in %s,', (locale) => {
  const dictionary = DICTIONARIES[locale]
  const { landing, lang, uses } = dictionary

  test('the home page sells, and answers the questions that stand on it', () => {
    const data = homeData(dictionary, locale, SITE)
    expect(node(data, 'Product')).toMatchObject({
      name: landing.title,
      image: `${SITE}social/${locale}/home.png`,
      offers: [{ url: `${SITE}${locale}/` }, {}],
    })
    expect(node(data, 'FAQPage')['inLanguage']).toBe(lang)
    expect(node(data, 'FAQPage')['mainEntity']).toMatchObject(asked(landing.questions.list))
  })

  test.each(USES)(
    'the page for %s says the same of it, where it is, and what its film is',
    (use) => {
      const data = useData(dictionary, locale, use, SITE)
      const { title, name, questions, sample } = useWords(dictionary, use)
      expect(node(data, 'Product')).toMatchObject({
        name: title,
        offers: [{ url: `${SITE}${locale}/${use}/` }, {}],
      })
      expect(node(data, 'FAQPage')['mainEntity']).toMatchObject(asked(questions.list))
      expect(node(data, 'BreadcrumbList')['itemListElement']).toMatchObject([
        { name: uses.home },
        { name },
      ])
      expect(node(data, 'VideoObject')).toMatchObject({
        name: sample.title,
        description: `${sample.text} ${uses.sample.text}`,
      })
    },
  )
})
