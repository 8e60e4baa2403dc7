import { createEffect, createMemo, createSignal, onCleanup, Show } from 'solid-js'

import { isLasting } from '#lib/browser/storage.ts'
import { createFilesStore } from '#lib/browser/stores/files.ts'
import { createGenerationStore } from '#lib/browser/stores/generation.ts'
import type { Watch } from '#lib/browser/watched.ts'
import type { StatusTarget } from '#lib/domain/status-target.ts'
import { landingPath, statusPath } from '#lib/i18n/paths.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { count, fill } from '#lib/i18n/text.ts'

import OrderFacts from './OrderFacts.tsx'
import ShareLink from './ShareLink.tsx'
import { headOf } from './status-state.ts'
import VideoCard from './VideoCard.tsx'

export type StatusProps = { words: StatusWords; target: StatusTarget; isFilePage: boolean }

/** Shows an order or some files from the first look to the last. */
export default function GenerationStatus(props: StatusProps) {
  const { text, errors, locale } = props.words
  const [watch, setWatch] = createSignal<Watch>({ kind: 'loading' })
  if (props.target.kind === 'invalid') {
    setWatch({ kind: 'missing', code: 'invalid_id' })
  } else {
    const { target } = props
    const store =
      target.kind === 'order'
        ? createGenerationStore(target.sessionId)
        : createFilesStore(target.fileIds)
    onCleanup(store.subscribe((next) => setWatch(next)))
  }

  const watched = () => {
    const now = watch()
    return now.kind === 'ready' ? now.watched : undefined
  }
  const trouble = () => {
    const now = watch()
    return now.kind === 'missing' ? undefined : now.trouble
  }
  const head = createMemo(() => headOf(watch()))
  const state = () => text.states[head().state]
  const reason = () => {
    const { code } = head()
    return code ? (errors[code] ?? errors['internal_error']) : state().sentence
  }
  const videos = () => watched()?.videos ?? []
  const slots = createMemo(() => videos().length)
  const fileIds = () => videos().flatMap(({ fileId }) => fileId || [])
  const ready = () => {
    const done = videos().filter(({ status }) => status === 'completed').length
    return fill(text.ready, { done, total: slots() })
  }
  const announcement = createMemo(() => {
    const parts = [state().headline, reason()]
    return slots() > 1 ? [...parts, ready()].join('. ') : parts.join('. ')
  })
  const link = () => location.origin + statusPath(locale, fileIds().join(','))
  const percent = () => Math.floor(watched()?.progress ?? 0)
  createEffect(() => {
    document.title = `${state().headline} · Veo Kiosk`
  })

  return (
    <article class="stack status" aria-labelledby="status-headline">
      <header class="stack">
        <Show when={head().badge}>
          {(badge) => <span class={`badge badge--${head().tone}`}>{text.badges[badge()]}</span>}
        </Show>
        <h1 id="status-headline">{state().headline}</h1>
        <Show when={reason()}>
          <p class="status__reason">{reason()}</p>
        </Show>
        <Show when={head().state === 'processing'}>
          <div class="status__progress">
            <progress max="100" value={percent()} aria-label={text.progress} />
            <span class="slate">
              {percent()} %<Show when={slots() > 1}> · {ready()}</Show>
            </span>
          </div>
        </Show>
      </header>
      <p class="visually-hidden" role="status">
        {announcement()}
      </p>
      <Show when={trouble()}>
        {(code) => (
          <p class="notice notice--warn">
            {errors[code()] ?? errors['internal_error']}{' '}
            <Show when={watched()}>{text.troubleNote}</Show>
          </p>
        )}
      </Show>
      <Show when={slots() > 0}>
        <ul class="status__grid" classList={{ 'status__grid--one': slots() === 1 }}>
          {Array.from({ length: slots() }, (_, index) => (
            <VideoCard
              words={props.words}
              video={videos()[index]!}
              number={index + 1}
              isAlone={props.isFilePage}
            />
          ))}
        </ul>
      </Show>
      <Show when={fileIds().length > 0}>
        <ShareLink text={text} url={link()} />
      </Show>
      <Show when={watched()?.prompt !== undefined && watched()}>
        {(order) => (
          <OrderFacts
            words={props.words}
            order={order()}
            count={count(props.words.lang, text.videos, order().videoCount)}
          />
        )}
      </Show>
      <Show when={watch().kind === 'ready' && !isLasting()}>
        <p class="muted">{text.notRemembered}</p>
      </Show>
      <p>
        <a
          class="button"
          classList={{ 'button--primary': head().tone !== 'plain' && slots() === 0 }}
          href={landingPath(locale)}
        >
          {watched()?.status === 'completed' ? text.again : text.retryOrder}
        </a>
      </p>
    </article>
  )
}
