import { createSignal, onCleanup, onMount, Show } from 'solid-js'

import { onJobAction } from '#lib/browser/jobs/job-action.ts'
import { hasPhases } from '#lib/browser/phase.ts'
import type { Studio } from '#lib/browser/stores/studio.ts'
import { studioErrorSentence, type StudioWords } from '#lib/i18n/studio-words.ts'

import type FilmRoom from './FilmRoom.tsx'
import StudioForm from './StudioForm.tsx'

type Opened = { studio: Studio; FilmRoom: typeof FilmRoom }

/** The studio: its form, and the room for films, which is opened when somebody starts one or the history asks for one. */
export default function StudioRoom(props: { words: StudioWords }) {
  const [opened, setOpened] = createSignal<Opened>()
  const [isOpening, setOpening] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal('')
  const text = () => props.words.text

  async function open(act: (studio: Studio) => void = () => undefined) {
    setFailure('')
    setOpening(true)
    const room = await import('./open-studio.tsx').catch(() => null)
    if (room) {
      setOpened(room)
      act(room.studio)
    } else setFailure(studioErrorSentence(props.words, 'network_error'))
    setOpening(false)
  }

  onMount(() => {
    // A run that a closed tab left behind is settled at once, so that it can be taken up.
    if (hasPhases()) void open()
    onCleanup(onJobAction((action) => void open((studio) => studio.act(action))))
  })

  return (
    <section class="studio-room" aria-labelledby="studio-title">
      <h1 id="studio-title" class="jobs__title">
        {text().title}
      </h1>
      <p class="muted">{text().lead}</p>
      <StudioForm
        words={props.words}
        isOpening={isOpening()}
        isBusy={isBusy()}
        onStart={(wish) => void open((studio) => studio.start(wish))}
      />
      <p role="alert" class="field__error">
        {failure()}
      </p>
      <Show when={opened()}>
        {(room) => {
          const { FilmRoom, studio } = room()
          return <FilmRoom words={props.words} studio={studio} onBusy={setBusy} />
        }}
      </Show>
    </section>
  )
}
