import { createMemo, For, Show } from 'solid-js'
import { isServer } from 'solid-js/web'

import type { Known } from '#lib/browser/status-view.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { storySentence } from '#lib/i18n/story-text.ts'

type StoryProps = { words: StatusWords; known: Known }

/** Everything that happened to an order, oldest first, for who wants to know. */
export default function Story(props: StoryProps) {
  const text = () => props.words.text
  // While it is being made, the page hears of the same timeline every second.
  const timeline = createMemo(() => props.known.timeline ?? [])
  const events = createMemo(() =>
    timeline().flatMap((event, index, all) => {
      const sentence = storySentence(props.words, event)
      const day = (at = '') => new Date(at).toDateString()
      const isNewDay = day(event.at) !== day(all[index - 1]?.at)
      return sentence === null ? [] : [{ ...event, sentence, isNewDay }]
    }),
  )
  // The day is said once; what follows on it has its time alone.
  const moment = (at: string, isNewDay: boolean) =>
    new Intl.DateTimeFormat(props.words.lang, {
      ...(isNewDay && { dateStyle: 'medium' }),
      // The reader's own time needs no zone.
      timeStyle: isServer ? 'long' : 'medium',
    }).format(Date.parse(at) || 0)

  return (
    <details class="story">
      <summary>{text().story.title}</summary>
      <ol class="story__list" role="list">
        <For each={events()}>
          {({ at, video, sentence, isNewDay }) => (
            <li class="story__event">
              <time class="slate" dateTime={at}>
                {moment(at, isNewDay)}
              </time>
              <span>
                <Show when={video !== undefined && props.known.videoCount > 1}>
                  <strong>
                    {text().kinds.video} {video}:
                  </strong>{' '}
                </Show>
                {sentence}
              </span>
            </li>
          )}
        </For>
      </ol>
    </details>
  )
}
