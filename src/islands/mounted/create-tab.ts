import { type Accessor, createEffect } from 'solid-js'

import { phaseOf } from '#lib/domain/order-phase.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import { drawTab } from './draw-tab.ts'
import { headline, type Shown } from './status-sentences.ts'

/** Has the page's tab tell how things stand, for whoever looks at another one. */
export function createTab(words: Accessor<StatusWords>, view: Accessor<Shown>) {
  createEffect(() => {
    const shown = view()
    const about =
      shown.kind === 'ready' ? { phase: phaseOf(shown.known), progress: shown.progress } : {}
    drawTab({ lang: words().lang, headline: headline(words(), shown), ...about })
  })
}
