import type { LegalTexts } from '../../legal-text.ts'
import { privacy } from './legal/privacy.ts'
import { refunds } from './legal/refunds.ts'
import { terms } from './legal/terms.ts'

export const legal: LegalTexts = {
  title: 'शर्तें और प्राइवेसी',
  changed: 'आखिरी बदलाव: {date}',
  contents: 'इस पेज पर',
  accept: { text: 'ऑर्डर करके आप {link} मानते हैं।', link: 'बिक्री की शर्तें' },
  seller: {
    title: 'बेचने वाला',
    unnamed:
      'इस दुकान को चलाने वाले ने अभी यहाँ अपना नाम और पता नहीं लिखा है। तब तक Stripe के पेमेंट पेज और रसीद से पता चलता है कि आप पैसे किसे दे रहे हैं।',
    email: 'ईमेल',
  },
  each: { terms, privacy, refunds },
}
