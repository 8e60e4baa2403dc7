import { For } from 'solid-js'

import OrderRow from '#islands/OrderRow.tsx'
import { phaseBadges } from '#lib/i18n/phase-badges.ts'

import { ORDERED, rememberedOrder } from '../orders.ts'
import { press, type Specimen } from '../specimen.ts'

/** What Astro alone renders comes from the page. */
function rendered(id: string): Node {
  const template = document.getElementById(id) as HTMLTemplateElement
  return template.content.cloneNode(true)
}

/** What else the landing page has. */
export const landingSpecimens: Specimen[] = [
  {
    name: 'orders of this browser: waiting, working, ready, not made',
    isWide: true,
    show: ({ locale, dictionary: { lang, yourVideos: text, status } }) => (
      <ul class="orders" role="list">
        <For each={ORDERED}>
          {(about) => (
            <OrderRow
              {...{ locale, lang, text, badges: phaseBadges(status) }}
              order={rememberedOrder(about)}
              onForget={() => undefined}
            />
          )}
        </For>
      </ul>
    ),
  },
  {
    name: 'parts without states, and a question opened',
    within: '',
    isWide: true,
    show: () => rendered('landing-parts'),
    act: (room) => press(room, 'summary'),
  },
]
