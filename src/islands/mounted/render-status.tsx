import { renderToString } from 'solid-js/web'

import { firstView } from '#lib/browser/first-view.ts'
import type { OrderStore } from '#lib/browser/stores/generation.ts'
import { createStillStore } from '#lib/browser/stores/still-store.ts'
import type { FirstState } from '#lib/contract/first-state.ts'
import { isOver, phaseOf } from '#lib/domain/order-phase.ts'
import { pageTitle } from '#lib/i18n/page-title.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import GenerationStatus from './GenerationStatus.tsx'
import OrderPart from './order/OrderPart.tsx'
import type { FirstLook } from './order-part.ts'
import { previewTags } from './preview-tags.tsx'
import { headline } from './status-sentences.ts'

/** Of which site and page a state is shown, and when, in epoch milliseconds. */
export type Place = { site: string; isFilePage: boolean; now: number }

/** The page of an order or of files as HTML, before any script: its title, what its head adds, the island's content,
 * and whether there is nothing to wait for. */
export function renderStatus(words: StatusWords, first: FirstState, place: Place) {
  const view = firstView(first, place.now)
  const store = createStillStore(view, first.kind === 'order')
  const firstLook: FirstLook = (part, view) => (
    <OrderPart part={part} words={words} store={store as OrderStore} view={view} />
  )
  return {
    title: pageTitle(headline(words, view)),
    isOver: view.kind !== 'ready' || isOver(phaseOf(view.known)),
    head: renderToString(() => previewTags(words, view, place.site)),
    body: renderToString(() => (
      <GenerationStatus
        words={words}
        store={store}
        isFilePage={place.isFilePage}
        firstLook={firstLook}
      />
    )),
  }
}
