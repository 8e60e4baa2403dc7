import type { LegalTexts } from '../../legal-text.ts'
import { privacy } from './legal/privacy.ts'
import { refunds } from './legal/refunds.ts'
import { terms } from './legal/terms.ts'

export const legal: LegalTexts = {
  title: 'Condiciones y privacidad',
  changed: 'Último cambio: {date}',
  contents: 'En esta página',
  accept: { text: 'Al hacer tu pedido aceptas las {link}.', link: 'condiciones de venta' },
  seller: {
    title: 'El vendedor',
    unnamed:
      'El vendedor todavía no ha puesto aquí su nombre ni su dirección. Mientras tanto, la página de pago y el recibo de Stripe te dicen a quién pagas.',
    email: 'Correo electrónico',
  },
  each: { terms, privacy, refunds },
}
