import { type Accessor, Show, untrack } from 'solid-js'

import type { OrderStore } from '#lib/browser/stores/generation.ts'
import type { StatusStore } from '#lib/browser/stores/status-store.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import { createAnnouncement } from './create-announcement.ts'
import { createCopy } from './create-copy.ts'
import { createTab } from './create-tab.ts'
import { createView } from './create-view.ts'
import Nothing from './Nothing.tsx'
import type { FirstLook } from './order-part.ts'
import OrderFacts from './OrderFacts.tsx'
import OrderPlace from './OrderPlace.tsx'
import OrderVideos from './OrderVideos.tsx'
import Overview from './Overview.tsx'
import type { Shown } from './status-sentences.ts'

type GenerationStatusProps = {
  words: StatusWords
  /** What is watched; nothing when the address names nothing. */
  store: StatusStore | OrderStore | null
  isFilePage: boolean
  firstLook?: FirstLook
  firstMoment?: string | undefined
}

const INVALID: Shown = { kind: 'invalid' }

/** The page of an order, of a few files that somebody shared, or of one file. */
export default function GenerationStatus(props: GenerationStatusProps) {
  const store = untrack(() => props.store)
  const view: Accessor<Shown> = store ? createView(() => store.$view) : () => INVALID
  /** Who watches an order by its session is its buyer. */
  const own = () => (props.store && 'tell' in props.store ? props.store : null)

  const copying = createCopy()
  const announcement = createAnnouncement(() => props.words, view, copying)
  createTab(() => props.words, view)
  const ready = () => {
    const shown = view()
    return shown.kind === 'ready' && shown
  }

  return (
    <>
      <Show
        when={ready()}
        fallback={
          <Nothing words={props.words} view={view()} onAgain={() => props.store?.hurry()} />
        }
      >
        {(ready) => (
          <>
            <Overview words={props.words} view={ready()} />
            <Show when={own()}>
              {(own) => (
                <OrderPlace
                  part="standing"
                  words={props.words}
                  view={ready()}
                  store={own()}
                  firstLook={props.firstLook}
                />
              )}
            </Show>
            <OrderVideos
              words={props.words}
              view={ready()}
              isOrder={own() !== null}
              isFilePage={props.isFilePage}
              copying={copying}
            />
            <OrderFacts
              words={props.words}
              view={ready()}
              isOrder={own() !== null}
              firstMoment={props.firstMoment}
            />
            <Show when={own()}>
              {(own) => (
                <OrderPlace
                  part="record"
                  words={props.words}
                  view={ready()}
                  store={own()}
                  firstLook={props.firstLook}
                />
              )}
            </Show>
          </>
        )}
      </Show>
      <p class="visually-hidden" role="status">
        {announcement()}
      </p>
    </>
  )
}
