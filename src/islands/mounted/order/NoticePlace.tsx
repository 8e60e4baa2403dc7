import { type Component, createEffect, createSignal, onCleanup, Show } from 'solid-js'
import { createComponent } from 'solid-js/web'

import { loadLater } from '#lib/browser/load-later.ts'
import { phaseOf } from '#lib/domain/order-phase.ts'
import { errorSentence } from '#lib/i18n/status-words.ts'

import { focusTitle } from './create-deed.ts'
import type { NoticeBoxProps } from './NoticeBox.tsx'

/** Where somebody who waits for an order asks to be told of it. What that takes is loaded when it is opened. */
export default function NoticePlace(props: NoticeBoxProps) {
  const [Box, setBox] = createSignal<Component<NoticeBoxProps>>()
  const [isLost, setLost] = createSignal(false)
  const isWorking = () => phaseOf(props.view.known) === 'working'
  let place!: HTMLDetailsElement

  // It stays, unseen, since a page that is open may have to tell of the end.
  createEffect(() => {
    if (!isWorking() && place.contains(document.activeElement)) focusTitle()
  })

  let stop: (() => void) | undefined
  onCleanup(() => stop?.())

  function load() {
    stop?.()
    if (!place.open || Box()) return
    stop = loadLater(() => import('./NoticeBox.tsx'), {
      done: ({ default: loaded }) => setBox(() => loaded),
      fail: () => setLost(true),
    })
  }

  return (
    <details ref={place} class="tell" hidden={!isWorking()} onToggle={load}>
      <summary class="tell__title">{props.words.text.notices.title}</summary>
      <Show
        when={Box()}
        fallback={isLost() && <p>{errorSentence(props.words, 'network_error')}</p>}
      >
        {(Box) => createComponent(Box(), props)}
      </Show>
    </details>
  )
}
