import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'

import type { Job } from '#lib/domain/job.ts'
import type { JobWords } from '#lib/i18n/job-words.ts'
import { count, fill } from '#lib/i18n/text.ts'

import { putFocus } from './put-focus.ts'

type JobDetailsProps = { words: JobWords; rev: number; open: () => Promise<Job | null> }

/** How many scenes are shown before somebody asks for more. */
const SHOWN = 10
/** How many more then: all of a long film at once would hold the page up. */
const STEP = 20

/** What a job holds, for reading: its script, who is in it, and its scenes. */
export default function JobDetails(props: JobDetailsProps) {
  const [job, setJob] = createSignal<Job | null | undefined>()
  const [limit, setLimit] = createSignal(SHOWN)
  const text = () => props.words.text

  // What a row says is worked out anew every second; the job is read again only once it has changed.
  const rev = createMemo(() => props.rev)
  createEffect(on(rev, () => void props.open().then(setJob)))

  const names = (found: Job) =>
    Array.isArray(found.characters)
      ? found.characters.map((one) => (Object(one) as { name?: unknown }).name).filter(isText)
      : Object.keys(found.characters)
  const more = (found: Job) => found.scenes.length - limit()
  // By their places: a film that grows leaves what is being read where it is.
  const shown = (found: Job) => found.scenes.slice(0, limit()).map((_, index) => index)
  let scenes!: HTMLOListElement

  function showMore() {
    const first = limit()
    setLimit(first + STEP)
    putFocus(scenes.children[first])
  }

  return (
    <div class="job__details">
      <Show
        when={job()}
        fallback={
          <p class="muted" role="status">
            {job() === null ? text().notOpened : text().opening}
          </p>
        }
      >
        {(found) => (
          <>
            <Show when={found().error}>
              {(error) => (
                <p class="notice notice--bad">
                  {text().failure}: {error().message || error().code}
                </p>
              )}
            </Show>
            <Show when={typeof found().script === 'string' && found().script}>
              <p class="job__script">{found().script as string}</p>
            </Show>
            <Show when={names(found()).length > 0}>
              <p>
                {text().cast}: {names(found()).join(', ')}
              </p>
            </Show>
            <ol class="job__scenes" role="list" ref={scenes}>
              <For each={shown(found())}>
                {(index) => (
                  <li>
                    <span class="slate">
                      {fill(text().sceneNumber, {
                        number: found().scenes[index]?.sceneNumber ?? index + 1,
                      })}
                    </span>
                    <p>{found().scenes[index]?.prompt}</p>
                  </li>
                )}
              </For>
            </ol>
            <Show when={more(found()) > 0}>
              <button type="button" class="button" onClick={showMore}>
                {count(props.words.lang, text().moreScenes, Math.min(STEP, more(found())))}
              </button>
            </Show>
          </>
        )}
      </Show>
    </div>
  )
}

/** Characters are as whoever wrote them left them. */
function isText(name: unknown): name is string {
  return typeof name === 'string' && name !== ''
}
