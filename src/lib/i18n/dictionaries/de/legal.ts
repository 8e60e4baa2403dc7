import type { LegalTexts } from '../../legal-text.ts'
import { privacy } from './legal/privacy.ts'
import { refunds } from './legal/refunds.ts'
import { terms } from './legal/terms.ts'

export const legal: LegalTexts = {
  title: 'AGB und Datenschutz',
  changed: 'Zuletzt geändert am {date}',
  contents: 'Auf dieser Seite',
  accept: { text: 'Mit deiner Bestellung akzeptierst du die {link}.', link: 'AGB' },
  seller: {
    title: 'Der Anbieter',
    unnamed:
      'Der Anbieter dieses Shops hat hier noch keinen Namen und keine Anschrift angegeben. Bis dahin siehst du auf der Zahlungsseite und dem Beleg von Stripe, an wen du zahlst.',
    email: 'E-Mail',
  },
  each: { terms, privacy, refunds },
}
