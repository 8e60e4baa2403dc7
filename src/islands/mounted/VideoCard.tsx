import { Show } from 'solid-js'

import type { GenerationVideo } from '#lib/contract/get-generation.ts'
import { playerFor } from '#lib/domain/video.ts'
import { filePath } from '#lib/i18n/paths.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { fill } from '#lib/i18n/text.ts'

type Props = { words: StatusWords; video: GenerationVideo; number: number; isAlone: boolean }

/** One video of an order, or one file: its player, or what is known of it until there is one. */
export default function VideoCard(props: Props) {
  const text = () => props.words.text
  return (
    <li class="card video-card">
      <Show when={props.video.url} fallback={<Placeholder {...props} />}>
        {(url) => <Player url={url()} video={props.video} />}
      </Show>
      <Show when={props.video.fileId}>
        <div class="cluster video-card__foot">
          <Show when={props.video.url}>
            {(url) => (
              <a
                class="button"
                href={url()}
                download=""
                target="_blank"
                rel="noopener noreferrer"
                aria-label={`${text().download}: ${name(props)}`}
              >
                {text().download}
              </a>
            )}
          </Show>
          <Show when={!props.isAlone}>
            <a
              href={filePath(props.words.locale, props.video.fileId)}
              aria-label={`${text().openFile}: ${name(props)}`}
            >
              {text().openFile}
            </a>
          </Show>
        </div>
        <p class="slate video-card__id">
          {text().fileId} {props.video.fileId}
        </p>
      </Show>
    </li>
  )
}

function name({ words, number }: Props): string {
  return fill(words.text.video, { number })
}

function Player(props: { url: string; video: GenerationVideo }) {
  switch (playerFor(props.video.type ?? 'video')) {
    case 'video':
      return (
        <video
          class="video-card__media"
          controls
          playsinline
          preload={props.video.thumbnailUrl ? 'none' : 'metadata'}
          poster={props.video.thumbnailUrl}
          src={props.url}
        />
      )
    case 'image':
      return <img class="video-card__media" src={props.url} alt="" />
    case 'audio':
      return <audio class="video-card__sound" controls preload="none" src={props.url} />
    case 'link':
      return null
  }
}

function Placeholder(props: Props) {
  const isFailed = () => props.video.status === 'error'
  const sentence = () => {
    const { errors, text } = props.words
    if (isFailed()) return errors[props.video.error?.code ?? ''] ?? errors['internal_error']
    return props.video.status === 'pending' ? text.waiting : text.filming
  }
  return (
    <div
      class="video-card__media video-card__wait"
      classList={{ 'video-card__wait--over': isFailed() }}
    >
      <strong>{name(props)}</strong>
      <span>{sentence()}</span>
    </div>
  )
}
