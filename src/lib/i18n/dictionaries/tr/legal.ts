import type { LegalTexts } from '../../legal-text.ts'
import { privacy } from './legal/privacy.ts'
import { refunds } from './legal/refunds.ts'
import { terms } from './legal/terms.ts'

export const legal: LegalTexts = {
  title: 'Koşullar ve gizlilik',
  changed: 'Son değişiklik: {date}',
  contents: 'Bu sayfada',
  accept: { text: 'Sipariş vererek {link} kabul etmiş olursunuz.', link: 'satış koşullarını' },
  seller: {
    title: 'Satıcı',
    unnamed:
      'Bu mağazayı işleten, adını ve adresini buraya henüz yazmadı. O zamana dek kime ödediğinizi Stripe’ın ödeme sayfasında ve makbuzunda görebilirsiniz.',
    email: 'E-posta',
  },
  each: { terms, privacy, refunds },
}
