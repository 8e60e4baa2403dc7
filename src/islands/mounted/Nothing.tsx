import { Show } from 'solid-js'

import { landingPath } from '#lib/i18n/paths.ts'
import { errorSentence, type StatusWords } from '#lib/i18n/status-words.ts'

import { headline, type Shown, troubleSentence } from './status-sentences.ts'

type NothingProps = { words: StatusWords; view: Shown; onAgain: () => void }

/** A page with nothing to show: not yet, or never under this address. */
export default function Nothing(props: NothingProps) {
  const text = () => props.words.text
  const trouble = () => (props.view.kind === 'loading' ? props.view.trouble : null)
  const reason = () => (props.view.kind === 'missing' ? props.view.code : 'invalid_id')
  return (
    <section class="overview">
      <h1 class="overview__title">{headline(props.words, props.view)}</h1>
      <Show when={trouble()}>
        {(code) => <p class="notice notice--warn">{troubleSentence(props.words, code())}</p>}
      </Show>
      <Show
        when={props.view.kind === 'loading'}
        fallback={
          <>
            <p class="overview__text">{errorSentence(props.words, reason())}</p>
            <p class="cluster">
              <a class="button button--primary" href={landingPath(props.words.locale)}>
                {text().another}
              </a>
              <Show when={props.view.kind === 'missing'}>
                <button type="button" class="button" onClick={() => props.onAgain()}>
                  {text().checkAgain}
                </button>
              </Show>
            </p>
          </>
        }
      >
        <div class="player frame frame--busy" />
      </Show>
    </section>
  )
}
