import { createEffect, Show } from 'solid-js'

import type { Studio } from '#lib/browser/stores/studio.ts'
import { studioErrorSentence, type StudioWords } from '#lib/i18n/studio-words.ts'

import { createView } from '../create-view.ts'
import FilmPanel from './FilmPanel.tsx'

type FilmRoomProps = { words: StudioWords; studio: Studio; onBusy: (isBusy: boolean) => void }

/** The film that is written or looked at, if there is one. */
export default function FilmRoom(props: FilmRoomProps) {
  const view = createView(() => props.studio.$view)
  createEffect(() => props.onBusy(view().run !== null))

  return (
    <>
      <p role="alert" class="field__error">
        {view().refusal ? studioErrorSentence(props.words, view().refusal!) : ''}
      </p>
      <Show when={view().isOpening}>
        <p class="muted" role="status">
          {props.words.text.film.opening}
        </p>
      </Show>
      <Show when={view().job}>
        {(job) => <FilmPanel words={props.words} studio={props.studio} view={view()} job={job()} />}
      </Show>
    </>
  )
}
