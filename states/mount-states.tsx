import { render } from 'solid-js/web'

import type { Locale } from '#lib/domain/locale.ts'
import { DICTIONARIES } from '#lib/i18n/dictionary-of.ts'

import { ROOMS } from './rooms.ts'
import type { Language, Specimen } from './specimen.ts'

/** What the specimen that is coming into its state is answered. */
let answers: Specimen['answers'] = {}

/** Nobody is asked anything from this page. */
window.fetch = (request) => {
  const { pathname } = new URL(request instanceof Request ? request.url : request, location.href)
  const answer = answers?.[pathname]
  return answer ? Promise.resolve(answer()) : new Promise(() => undefined)
}

/** Nobody is checked, either. */
window.turnstile = {
  render() {
    throw new Error('This page checks nobody.')
  },
  ...{ reset: () => undefined, remove: () => undefined },
}

/** Shows every specimen, one after the other, and says on the page's root element when all are there. */
export async function mountStates(place: HTMLElement): Promise<void> {
  const { lang } = document.documentElement
  const locale = lang as Locale
  const language = { locale, dictionary: DICTIONARIES[locale] }
  for (const { name, styles, specimens } of ROOMS) {
    const sheets = styles.map(sheetOf)
    const section = place.appendChild(document.createElement('section'))
    section.className = 'states__room'
    section.dataset['room'] = name
    for (const specimen of specimens) {
      const root = frame(section, specimen, sheets)
      await bring(root, specimen, language)
    }
  }
  leaveFocus(document)
  scrollTo(0, 0)
  document.documentElement.dataset['ready'] = 'true'
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

/**
 * A place with a label. What stands in it has a shadow root: on its own page its ids are alone, and its styles meet only
 * those of that page.
 */
function frame(section: HTMLElement, specimen: Specimen, sheets: CSSStyleSheet[]): ShadowRoot {
  const figure = section.appendChild(document.createElement('figure'))
  figure.className = specimen.isWide ? 'specimen specimen--wide' : 'specimen'
  const caption = figure.appendChild(document.createElement('figcaption'))
  Object.assign(caption, {
    lang: 'en',
    dir: 'ltr',
    className: 'wrap slate',
    textContent: specimen.name,
  })
  const host = figure.appendChild(document.createElement('div'))
  host.dataset['specimen'] = specimen.name
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = sheets
  return root
}

async function bring(root: ShadowRoot, specimen: Specimen, language: Language): Promise<void> {
  const place = root.appendChild(document.createElement('div'))
  // What is laid out by the direction of the page finds it here.
  place.dir = document.documentElement.dir
  place.className = specimen.within ?? 'wrap'
  localStorage.clear()
  answers = specimen.answers
  render(() => specimen.show(language), place)
  await specimen.act?.(root)
}

function leaveFocus({ activeElement }: Document | ShadowRoot): void {
  if (activeElement?.shadowRoot) leaveFocus(activeElement.shadowRoot)
  else (activeElement as HTMLElement | null)?.blur()
}
