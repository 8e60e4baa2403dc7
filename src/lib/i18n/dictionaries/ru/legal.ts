import type { LegalTexts } from '../../legal-text.ts'
import { privacy } from './legal/privacy.ts'
import { refunds } from './legal/refunds.ts'
import { terms } from './legal/terms.ts'

export const legal: LegalTexts = {
  title: 'Условия и конфиденциальность',
  changed: 'Последнее изменение: {date}',
  contents: 'На этой странице',
  accept: { text: 'Оформляя заказ, вы принимаете {link}.', link: 'условия продажи' },
  seller: {
    title: 'Продавец',
    unnamed:
      'Владелец этого магазина пока не указал здесь своё имя и адрес. До тех пор узнать, кому вы платите, можно на странице оплаты и в чеке Stripe.',
    email: 'Эл. почта',
  },
  each: { terms, privacy, refunds },
}
