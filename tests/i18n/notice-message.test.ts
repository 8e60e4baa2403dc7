import { describe, expect, test } from 'vitest'

import { LOCALES } from '#lib/domain/locale.ts'
import { OUTCOMES } from '#lib/domain/outcome.ts'
import { DICTIONARIES } from '#lib/i18n/dictionary-of.ts'
import { noticeMessage } from '#lib/i18n/notice-message.ts'

const sessionId = 'cs_test_1'

describe.each(LOCALES)('a message in %s', (locale) => {
  test.each(OUTCOMES)('says that an order is %s, in one line and some words', (outcome) => {
    for (const [delivered, count] of [
      [1, 1],
      [3, 3],
      [2, 3],
    ] as const) {
      const said = noticeMessage(locale, { sessionId, outcome, delivered, count })
      expect(said.title).not.toMatch(/[{}\n]/)
      expect(said.text).toBe(DICTIONARIES[locale].notices[outcome].text)
    }
  })

  test('is written as its pages are, and leads to the order', () => {
    const ended = { sessionId, outcome: 'ready', delivered: 1, count: 1 } as const
    const { lang, dir, path, email } = noticeMessage(locale, ended)
    const page = DICTIONARIES[locale]
    expect({ lang, dir }).toEqual({ lang: page.lang, dir: page.dir })
    expect(path).toBe(`/${locale}/veo3-status/cs_test_1`)
    expect(email).toBe(page.notices.email)
  })
})

test('a message counts', () => {
  const title = (
    locale: 'en' | 'ru',
    outcome: 'ready' | 'partly',
    delivered: number,
    count: number,
  ) => noticeMessage(locale, { sessionId, outcome, delivered, count }).title
  expect(title('en', 'ready', 1, 1)).toBe('Your video is ready')
  expect(title('en', 'ready', 3, 3)).toBe('All 3 videos are ready')
  expect(title('en', 'partly', 2, 3)).toBe('Ready: 2 of 3 videos')
  expect(title('ru', 'ready', 3, 3)).toBe('Все 3 видео готовы')
})
