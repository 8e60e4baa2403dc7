import type { LegalTexts } from '../../legal-text.ts'
import { privacy } from './legal/privacy.ts'
import { refunds } from './legal/refunds.ts'
import { terms } from './legal/terms.ts'

export const legal: LegalTexts = {
  title: 'Terms and privacy',
  changed: 'Last changed on {date}',
  contents: 'On this page',
  accept: { text: 'By ordering you accept the {link}.', link: 'terms' },
  seller: {
    title: 'The seller',
    unnamed:
      'Whoever runs this shop has not put a name and an address here yet. Until then, Stripe’s payment page and receipt tell you whom you pay.',
    email: 'E-mail',
  },
  each: { terms, privacy, refunds },
}
