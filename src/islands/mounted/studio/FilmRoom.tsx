import { createEffect, Show } from 'solid-js'

import type { Studio } from '#lib/browser/stores/studio.ts'
import { studioErrorSentence, type StudioWords } from '#lib/i18n/studio-words.ts'
import { fill } from '#lib/i18n/text.ts'

import { createView } from '../create-view.ts'
import { filmName } from './film-name.ts'
import FilmPanel from './FilmPanel.tsx'

type FilmRoomProps = { words: StudioWords; studio: Studio; onBusy: (isBusy: boolean) => void }

/** The film that is written or looked at, if there is one. */
export default function FilmRoom(props: FilmRoomProps) {
  const view = createView(() => props.studio.$view)
  const text = () => props.words.text.film
  createEffect(() => props.onBusy(view().run !== null || view().hidden !== null))

  return (
    <>
      <p role="alert" class="field__error">
        {view().refusal ? studioErrorSentence(props.words, view().refusal!) : ''}
      </p>
      <div role="status" class="film__beside">
        <Show when={view().hidden}>
          {(hidden) => (
            <p class="notice cluster">
              <span>{fill(text().hidden, { name: filmName(props.words, hidden()) })}</span>
              <button
                type="button"
                class="button"
                onClick={() => void props.studio.view(hidden().jobId)}
              >
                {text().showHidden}
              </button>
            </p>
          )}
        </Show>
        <Show when={view().isOpening}>
          <p class="muted">{text().opening}</p>
        </Show>
      </div>
      {/* Each film has a panel of its own: nothing that was begun in one goes on in another. */}
      <Show when={view().job?.jobId} keyed>
        <FilmPanel words={props.words} studio={props.studio} view={view()} job={view().job!} />
      </Show>
    </>
  )
}
