import { createMemo, For, Show } from 'solid-js'

import { createGenerationStore } from '#lib/browser/stores/generation.ts'
import type { Locale } from '#lib/domain/locale.ts'
import { phaseOf } from '#lib/domain/order-phase.ts'
import { statusPath } from '#lib/i18n/paths.ts'
import { studioErrorSentence, type StudioWords } from '#lib/i18n/studio-words.ts'

import { createView } from '../create-view.ts'

type SceneOrdersProps = { words: StudioWords; ids: readonly string[] }

/** The videos that a scene was filmed as, each order as it stands now. */
export default function SceneOrders(props: SceneOrdersProps) {
  return (
    <ul class="scene__orders" role="list" aria-label={props.words.text.scene.orders}>
      <For each={props.ids}>{(id) => <SceneOrder words={props.words} id={id} />}</For>
    </ul>
  )
}

function SceneOrder(props: { words: StudioWords; id: string }) {
  const view = createView(() => createGenerationStore(props.id).$view)
  const known = createMemo(() => {
    const shown = view()
    return shown.kind === 'ready' ? shown : null
  })
  const missing = () => {
    const shown = view()
    return shown.kind === 'missing' ? studioErrorSentence(props.words, shown.code) : ''
  }

  return (
    <li class="scene__order">
      <span class="cluster">
        <Show when={known()} fallback={<span class="slate">{missing() || '…'}</span>}>
          {(shown) => {
            const phase = () => phaseOf(shown().known)
            return (
              <>
                <span class="badge" role="status">
                  {props.words.badges[phase()]}
                </span>
                <Show when={phase() === 'working'}>
                  <progress max={100} value={shown().progress} aria-hidden="true" />
                </Show>
                <For each={shown().known.videos}>
                  {(video) => (
                    <Show when={video.thumbnailUrl}>
                      {(url) => <img src={url()} alt="" loading="lazy" width={96} height={54} />}
                    </Show>
                  )}
                </For>
              </>
            )
          }}
        </Show>
        <a class="button" href={statusPath(props.words.locale as Locale, props.id)}>
          {props.words.text.scene.openOrder}
        </a>
      </span>
    </li>
  )
}
