import { Show } from 'solid-js'

import type { GenerationVideo } from '#lib/contract/get-generation.ts'
import { isEnded, playerFor } from '#lib/domain/video.ts'
import { endingSentence, errorSentence, type StatusWords } from '#lib/i18n/status-words.ts'

import CopyButton from './CopyButton.tsx'
import type { Copying } from './create-copy.ts'
import Player from './Player.tsx'

type VideoCardProps = {
  words: StatusWords
  video: GenerationVideo
  /** Its place among the others, counted from 1; empty when it is alone. */
  number: number | ''
  copying: Copying
  /** Its own page, where this is not that page. */
  page: string | undefined
}

const TONES: Record<keyof StatusWords['text']['states'], string> = {
  pending: '',
  processing: '',
  completed: 'badge--good',
  error: 'badge--bad',
  unheard: 'badge--warn',
}

/** One video: the picture or its place, how it stands, and what can be done with it. */
export default function VideoCard(props: VideoCardProps) {
  const text = () => props.words.text
  const isFailed = () => props.video.status === 'error'
  const isUnheard = () => props.video.error !== undefined && !isEnded(props.video)
  const state = () => (isUnheard() ? 'unheard' : props.video.status)
  const name = () => {
    const kind = text().kinds[playerFor(props.video.type ?? 'video')]
    return `${kind} ${props.number}`.trim()
  }

  return (
    <article class="video" aria-label={name()}>
      <Show
        when={props.video.url}
        fallback={
          <div class={`player frame ${isFailed() ? 'frame--failed' : 'frame--busy'}`}>
            <Show when={props.video.error}>
              {(error) => (
                <p>{(isFailed() ? endingSentence : errorSentence)(props.words, error().code)}</p>
              )}
            </Show>
          </div>
        }
      >
        <Player video={props.video} label={name()} />
      </Show>
      <div class="video__body">
        <p class="video__line">
          <strong>{name()}</strong>
          <span class={`badge ${TONES[state()]}`}>{text().states[state()]}</span>
        </p>
        <Show when={props.video.url}>
          {(url) => (
            <p class="cluster">
              {/* Another host may ignore `download`; then it opens beside this page, which stays. */}
              <a
                class="button button--primary"
                href={url()}
                download=""
                target="_blank"
                rel="noopener"
                aria-label={`${text().download}: ${name()}`}
              >
                {text().download}
              </a>
              <Show when={props.page}>
                <a
                  class="button button--quiet"
                  href={props.page}
                  aria-label={`${text().openPage}: ${name()}`}
                >
                  {text().openPage}
                </a>
              </Show>
            </p>
          )}
        </Show>
        <Show when={props.video.fileId}>
          {(fileId) => (
            <p class="video__id">
              <code>{fileId()}</code>
              <CopyButton
                text={text()}
                value={fileId()}
                label={text().copyId}
                class="copy"
                copying={props.copying}
              />
            </p>
          )}
        </Show>
      </div>
    </article>
  )
}
