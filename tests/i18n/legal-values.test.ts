import { describe, expect, test } from 'vitest'

import { CURRENCY, packOf } from '#lib/domain/product.ts'
import { VIDEO_DEADLINE_MS } from '#lib/domain/video.ts'
import { DICTIONARIES } from '#lib/i18n/dictionary-of.ts'
import { legalValues } from '#lib/i18n/legal-values.ts'
import { money } from '#lib/i18n/text.ts'

test('numbers, spans and prices are written as the language does', () => {
  const { en, ru, ar } = DICTIONARIES
  expect(legalValues(en)).toMatchObject({
    single: money('en', packOf(1).unitAmount, CURRENCY),
    deadline: `${VIDEO_DEADLINE_MS / 60_000}\u00a0minutes`,
    completed: '7\u00a0days',
    unfinished: '48\u00a0hours',
    choice: '1\u00a0hour',
    tries: '3',
  })
  expect(legalValues(ru).completed).toBe('7\u00a0дней')
  expect(legalValues(ar).unfinished).toBe('48\u00a0ساعة')
})

test('buttons are called as they are called where they are', () => {
  const { de } = DICTIONARIES
  const { erase, clear, forget } = legalValues(de)
  expect([erase, clear, forget]).toEqual([
    ...[de.status.erase.open, de.yourVideos.clear, de.pairing.forget],
  ])
})

describe.each(Object.entries(DICTIONARIES))('the legal pages in %s', (_, dictionary) => {
  const { legal } = dictionary
  const texts = Object.entries(legal.each).flatMap(([page, { name, title, sections, ...about }]) =>
    [
      ...[name, title, about.description, about.lead],
      ...sections.flatMap(({ list = [], ...section }) =>
        [section, ...list].flatMap((passage) => [passage.title, passage.text]),
      ),
    ].map((text) => ({ page, text })),
  )

  test('have a value for every place', () => {
    const known = [...Object.keys(legalValues(dictionary)), ...Object.keys(legal.each)]
    for (const { page, text } of texts) {
      for (const [, place] of text.matchAll(/\{(\w+)\}/g)) expect(known, page).toContain(place)
    }
  })

  test('say no number of their own, which could go stale', () => {
    for (const { page, text } of texts) {
      expect(text.replace(/Veo 3|IPv6/g, ''), page).not.toMatch(/\p{Nd}/u)
    }
  })

  test('are linked to where ordering is said to accept them', () => {
    expect(legal.accept.text).toContain('{link}')
    expect(legal.accept.link).not.toBe('')
  })
})
