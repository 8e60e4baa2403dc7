import { createSignal, For, lazy, Show, Suspense } from 'solid-js'

import type { Quantity } from '#lib/domain/product.ts'
import type { Scene } from '#lib/domain/job.ts'
import { clock } from '#lib/domain/storyboard/film-text.ts'
import type { StudioWords } from '#lib/i18n/studio-words.ts'
import { fill } from '#lib/i18n/text.ts'

import CopyButton from '../CopyButton.tsx'
import type { Copying } from '../create-copy.ts'
import { putFocus } from '../put-focus.ts'
import PromptEditor from './PromptEditor.tsx'

// Most scenes are never filmed; what watches an order comes with the first that is.
const SceneOrders = lazy(() => import('./SceneOrders.tsx'))

export type SceneCardProps = {
  words: StudioWords
  scene: Scene
  number: number
  copying: Copying
  /** Whether it can be changed and filmed from here. */
  isOurs: boolean
  /** Which of its buttons was pressed and has not come to anything yet. */
  filming: Quantity | null
  onFilm: (quantity: Quantity) => void
  /** False if it could not be saved. */
  onEdit: (prompt: string) => Promise<boolean>
}

/** The orders that a scene was filmed with, as they are kept with it. */
export function ordersOf(scene: Scene): string[] {
  const orders = scene['orders']
  return Array.isArray(orders) ? orders.filter((id) => typeof id === 'string') : []
}

/** One scene: what it shows, and what can be done with it. */
export default function SceneCard(props: SceneCardProps) {
  const [isEditing, setEditing] = createSignal(false)
  const text = () => props.words.text.scene
  const name = () => fill(text().name, { number: props.number })
  const prompt = () => props.scene.prompt ?? ''
  const told = (field: string) => {
    const value = props.scene[field]
    return typeof value === 'string' ? value : ''
  }
  let editButton: HTMLButtonElement | undefined

  function endEdit() {
    setEditing(false)
    putFocus(editButton)
  }

  return (
    <li class="scene" id={`scene-${props.number}`}>
      <div class="scene__head">
        <h3 class="scene__name">
          {name()}
          <Show when={told('title')}>{`: ${told('title')}`}</Show>
        </h3>
        <span class="slate">
          {clock(props.scene['startSeconds'])}–{clock(props.scene['endSeconds'])}
          <Show when={props.scene['isEdited']}>{` · ${text().edited}`}</Show>
        </span>
      </div>
      <Show
        when={isEditing()}
        fallback={
          <>
            <p class="scene__prompt">{prompt()}</p>
            <Show when={told('negativePrompt')}>
              <p class="slate">
                {text().negative}: {told('negativePrompt')}
              </p>
            </Show>
            <div class="cluster scene__actions">
              <CopyButton
                text={props.words.text.film}
                value={prompt()}
                label={text().copy}
                class="button button--quiet"
                copying={props.copying}
              />
              <Show when={props.isOurs}>
                <button
                  type="button"
                  class="button button--quiet"
                  aria-label={`${text().edit}: ${name()}`}
                  ref={(button) => (editButton = button)}
                  onClick={() => setEditing(true)}
                >
                  {text().edit}
                </button>
                <details class="scene__film">
                  <summary class="button">{text().film}</summary>
                  <div class="cluster">
                    <For each={props.words.offers}>
                      {({ quantity, price }) => (
                        <button
                          type="button"
                          class="button button--primary"
                          aria-label={
                            props.filming === quantity
                              ? undefined
                              : `${text().films[quantity]}, ${price}: ${name()}`
                          }
                          disabled={props.filming !== null}
                          onClick={() => props.onFilm(quantity)}
                        >
                          {props.filming === quantity
                            ? text().filming
                            : `${text().films[quantity]} · ${price}`}
                        </button>
                      )}
                    </For>
                  </div>
                </details>
              </Show>
            </div>
          </>
        }
      >
        <PromptEditor
          words={props.words}
          name={fill(text().prompt, { number: props.number })}
          prompt={prompt()}
          onSave={props.onEdit}
          onEnd={endEdit}
        />
      </Show>
      <Show when={ordersOf(props.scene).length > 0}>
        <Suspense>
          <SceneOrders words={props.words} ids={ordersOf(props.scene)} />
        </Suspense>
      </Show>
    </li>
  )
}
