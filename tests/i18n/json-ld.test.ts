import { expect, test } from 'vitest'

import { sampleOf } from '../../src/lib/domain/sample.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { breadcrumbs, faqPage, jsonLd, product, video } from '../../src/lib/i18n/json-ld.ts'

const site = 'https://kiosk.example/'
const address = { locale: 'ru', path: 'education/', site } as const
const about = { title: 'Clips', text: 'What they are', description: 'What they are' }

test('a graph says whose words it uses', () => {
  expect(jsonLd({ '@type': 'Thing' })).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing' }],
  })
})

test('a product has its offers and its picture where its page is', () => {
  expect(product(about, DICTIONARIES.ru, address)).toMatchObject({
    '@id': 'https://kiosk.example/ru/education/#product',
    name: 'Clips',
    image: 'https://kiosk.example/social/ru/education.png',
    offers: [
      { price: '4.99', priceCurrency: 'USD', url: 'https://kiosk.example/ru/education/' },
      { price: '11.99', priceCurrency: 'USD' },
    ],
  })
})

test('questions keep their order and their answers', () => {
  expect(faqPage([{ title: 'Why?', text: 'Because.' }], 'ru', address)).toMatchObject({
    '@id': 'https://kiosk.example/ru/education/#questions',
    inLanguage: 'ru',
    mainEntity: [{ name: 'Why?', acceptedAnswer: { text: 'Because.' } }],
  })
})

test('the way to a page begins at the home page of its language', () => {
  expect(breadcrumbs('Start', 'Education', address)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Start', item: 'https://kiosk.example/ru/' },
      { position: 2, name: 'Education', item: 'https://kiosk.example/ru/education/' },
    ],
  })
})

test('a film has its length in the form of ISO 8601', () => {
  expect(video(sampleOf('social-shorts'), about, 'ru', site)).toMatchObject({
    name: 'Clips',
    contentUrl: 'https://kiosk.example/samples/social-shorts.mp4',
    thumbnailUrl: 'https://kiosk.example/samples/social-shorts.webp',
    duration: 'PT8S',
    width: 720,
    height: 1280,
  })
})
