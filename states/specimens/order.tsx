import OrderForm from '#islands/OrderForm.tsx'
import { offers } from '#lib/i18n/offer.ts'
import { orderErrors } from '#lib/i18n/order-errors.ts'

import { press, type Specimen, there, write } from '../specimen.ts'

const SCENE =
  'A red fox crosses a frozen lake at dawn, its breath white, snow creaking under its paws'

const open = () => Response.json({ isOpen: true })
const closed = (about: object) => () => Response.json({ isOpen: false, reason: 'day', ...about })
const refused = (code: string, status: number, headers = {}) =>
  Response.json({ type: 'about:blank', title: code, status, code }, { status, headers })

const tomorrow = () => new Date(Date.now() + 9 * 3_600_000).toISOString()

function form(name: string, about: Omit<Specimen, 'name' | 'show' | 'within'> = {}): Specimen {
  return {
    name: `order form: ${name}`,
    within: 'wrap hero__form',
    show: ({ locale, dictionary }) => (
      <OrderForm
        locale={locale}
        lang={dictionary.lang}
        text={dictionary.landing.order}
        errors={orderErrors(dictionary.errors)}
        offers={offers(dictionary)}
      />
    ),
    ...about,
  }
}

const submit = (room: ShadowRoot) => press(room, '.ticket[value="1"]')

/** The form that sells. */
export const orderSpecimens: Specimen[] = [
  form('idle'),
  form('written, a tall picture, an earlier text to have back', {
    act(room) {
      write(room, 'textarea', SCENE)
      return press(room, '.chip', '[value="9:16"]')
    },
  }),
  form('nothing written', { act: submit }),
  form('too much written', {
    act(room) {
      write(room, 'textarea', SCENE.repeat(24))
      return submit(room)
    },
  }),
  form('refused', {
    answers: {
      '/api/shop': open,
      '/api/prices': () => refused('rate_limited', 429, { 'retry-after': '40' }),
    },
    async act(room) {
      write(room, 'textarea', SCENE)
      await submit(room)
      await there(room, '#order-error:not([hidden])')
    },
  }),
  form('the shop is closed', {
    answers: { '/api/shop': closed({ opensAt: tomorrow() }) },
    async act(room) {
      room.querySelector('textarea')!.focus()
      await there(room, '#shop-closed:not([hidden])')
    },
  }),
  form('who orders cannot be checked', {
    answers: { '/api/shop': () => Response.json({ isOpen: true, turnstileSiteKey: '1x0' }) },
    async act(room) {
      room.querySelector('textarea')!.focus()
      await there(room, '.order__counter [role="alert"]')
    },
  }),
  // What it asks for is never answered, so what comes next must not answer it either.
  form('busy', {
    answers: { '/api/shop': open },
    act(room) {
      write(room, 'textarea', SCENE)
      return submit(room)
    },
  }),
]
