import type { Locale } from '../domain/locale.ts'
import { CURRENCY, PACKS } from '../domain/product.ts'
import type { Sample } from '../domain/sample.ts'
import type { Dictionary } from './dictionary.ts'
import type { Passage } from './landing-text.ts'
import { pagePath, socialImagePath } from './paths.ts'
import { decimal } from './text.ts'

/** A page that machines are told of: its address after the locale, on a site. */
export type Address = { locale: Locale; path: string; site: string }

const urlOf = ({ locale, path, site }: Address) => new URL(pagePath(locale, path), site).href

export function jsonLd(...nodes: object[]): object {
  return { '@context': 'https://schema.org', '@graph': nodes }
}

/** What is sold on a page, in the prices charged: https://schema.org/Product */
export function product(
  about: { title: string; description: string },
  { landing }: Dictionary,
  address: Address,
): object {
  const url = urlOf(address)
  return {
    '@type': 'Product',
    '@id': `${url}#product`,
    name: about.title,
    description: about.description,
    image: new URL(socialImagePath(address.locale, address.path), address.site).href,
    brand: { '@type': 'Brand', name: 'Veo Kiosk' },
    offers: PACKS.map(({ quantity, unitAmount }) => ({
      '@type': 'Offer',
      name: landing.order.buy[quantity].title,
      price: decimal(unitAmount, CURRENCY),
      priceCurrency: CURRENCY.toUpperCase(),
      availability: 'https://schema.org/InStock',
      url,
    })),
  }
}

/** https://schema.org/FAQPage */
export function faqPage(questions: Passage[], lang: string, address: Address): object {
  return {
    '@type': 'FAQPage',
    '@id': `${urlOf(address)}#questions`,
    inLanguage: lang,
    mainEntity: questions.map(({ title, text }) => ({
      '@type': 'Question',
      name: title,
      acceptedAnswer: { '@type': 'Answer', text },
    })),
  }
}

/** The way to a page, from the start page: https://schema.org/BreadcrumbList */
export function breadcrumbs(home: string, name: string, address: Address): object {
  const steps = [
    { name: home, item: urlOf({ ...address, path: '' }) },
    { name, item: urlOf(address) },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  }
}

/** https://schema.org/VideoObject */
export function video(sample: Sample, about: Passage, lang: string, site: string): object {
  return {
    '@type': 'VideoObject',
    name: about.title,
    description: about.text,
    inLanguage: lang,
    thumbnailUrl: new URL(sample.poster, site).href,
    contentUrl: new URL(sample.video, site).href,
    uploadDate: sample.uploaded,
    duration: `PT${sample.seconds}S`,
    width: sample.width,
    height: sample.height,
  }
}
