import { createMemo, createSignal, For, lazy, Show, Suspense } from 'solid-js'

import { callsOf, castOf } from '#lib/browser/studio/film-facts.ts'
import type { Job } from '#lib/domain/job.ts'
import { ColorProfile } from '#lib/domain/storyboard/character.ts'
import type { StudioWords } from '#lib/i18n/studio-words.ts'

import CopyButton from '../CopyButton.tsx'
import type { Copying } from '../create-copy.ts'

// Few ever look at them.
const FilmCalls = lazy(() => import('./FilmCalls.tsx'))

type FilmAboutProps = { words: StudioWords; job: Job; copying: Copying }

/** What a film is made of beside its scenes: the script, the people, the colours, and the calls that it took. */
export default function FilmAbout(props: FilmAboutProps) {
  const text = () => props.words.text.film
  const cast = createMemo(() => castOf(props.job))
  const calls = createMemo(() => callsOf(props.job))
  const [areCallsShown, setCallsShown] = createSignal(false)
  const colors = () => ColorProfile.safeParse(props.job.colorProfile).data

  return (
    <>
      <Show when={cast().length > 0}>
        <details class="film__part">
          <summary>
            {text().cast} ({cast().length})
          </summary>
          <dl class="film__cast">
            <For each={cast()}>
              {({ name, description }) => (
                <div>
                  <dt>{name}</dt>
                  <dd class="muted">{description}</dd>
                </div>
              )}
            </For>
          </dl>
        </details>
      </Show>
      <Show when={colors()}>
        {(profile) => (
          <details class="film__part">
            <summary>{text().colors}</summary>
            <p class="cluster">
              <For each={profile().palette}>
                {(color) => (
                  <span class="film__color">
                    <svg width="24" height="24" aria-hidden="true">
                      <rect width="24" height="24" fill={color} />
                    </svg>
                    {color}
                  </span>
                )}
              </For>
            </p>
            <p class="muted">
              {profile().lighting}. {profile().mood}. {profile().grade}
            </p>
          </details>
        )}
      </Show>
      <Show when={typeof props.job.script === 'string' && props.job.script}>
        {(script) => (
          <details class="film__part">
            <summary>{text().script}</summary>
            <p class="film__script">{script()}</p>
            <CopyButton
              text={text()}
              value={script()}
              label={text().copyScript}
              class="button"
              copying={props.copying}
            />
          </details>
        )}
      </Show>
      <Show when={calls().length > 0}>
        <details class="film__part" onToggle={() => setCallsShown(true)}>
          <summary>
            {text().calls} ({calls().length})
          </summary>
          <Show when={areCallsShown()}>
            <Suspense>
              <FilmCalls words={props.words} calls={calls()} />
            </Suspense>
          </Show>
        </details>
      </Show>
    </>
  )
}
