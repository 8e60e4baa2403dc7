import { type Accessor, createEffect } from 'solid-js'

import { phaseOf } from '#lib/domain/order-phase.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import { headline, type Shown } from './status-sentences.ts'

/** Has the page's tab tell how things stand, for whoever looks at another one. What draws it comes later. */
export function createTab(words: Accessor<StatusWords>, view: Accessor<Shown>) {
  createEffect(() => {
    const shown = view()
    const about =
      shown.kind === 'ready' ? { phase: phaseOf(shown.known), progress: shown.progress } : {}
    const tab = { lang: words().lang, headline: headline(words(), shown), ...about }
    import('./draw-tab.ts').then(
      ({ drawTab }) => drawTab(tab),
      () => undefined,
    )
  })
}
