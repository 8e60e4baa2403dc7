import { createSignal, Index, onCleanup, onMount, Show } from 'solid-js'

import { CallError } from '#lib/browser/call-error.ts'
import { heartbeat } from '#lib/browser/heartbeat.ts'
import type { Studio, StudioView } from '#lib/browser/stores/studio.ts'
import type { AspectRatio } from '#lib/domain/aspect-ratio.ts'
import type { Job, Scene } from '#lib/domain/job.ts'
import type { Locale } from '#lib/domain/locale.ts'
import type { Quantity } from '#lib/domain/product.ts'
import { studioErrorSentence, type StudioWords } from '#lib/i18n/studio-words.ts'

import { createCopy } from '../create-copy.ts'
import { STATUS_TONES } from '../jobs/job-sentences.ts'
import { putFocus } from '../put-focus.ts'
import { createSteps } from './create-steps.ts'
import { filmName } from './film-name.ts'
import FilmAbout from './FilmAbout.tsx'
import FilmProgress from './FilmProgress.tsx'
import FilmTools from './FilmTools.tsx'
import SceneCard, { ordersOf } from './SceneCard.tsx'

type FilmPanelProps = { words: StudioWords; studio: Studio; view: StudioView; job: Job }

// What places an order weighs as much as a card; it comes when a scene is filmed.
const loadOrdering = () => import('#lib/browser/place-order.ts')

/** Puts the focus where one goes on when a film closes, unless another one has taken it. */
function leaveTo(opener: Element | null) {
  if (document.activeElement !== document.body) return
  const isThere = opener?.isConnected && !opener.matches('body, :disabled')
  const beside = document.querySelector('.film__beside button')
  putFocus(isThere ? opener : null, beside, document.getElementById('studio-title'))
}

/** A film: how it stands, what it is made of, and its scenes as they come. */
export default function FilmPanel(props: FilmPanelProps) {
  const copying = createCopy()
  const [ratio, setRatio] = createSignal<AspectRatio>('16:9')
  const [filming, setFilming] = createSignal<{ place: number; quantity: Quantity } | null>(null)
  const [failure, setFailure] = createSignal('')
  const text = () => props.words.text.film
  const job = () => props.job
  const isRunning = () => props.view.run !== null
  const isOurs = () => !props.view.isElsewhere
  const shown = createSteps(() => job().scenes)
  let panel!: HTMLElement
  let heading!: HTMLHeadingElement

  // Whoever opens a film, or starts one, is taken to it, and back from where they came when it closes.
  const opener = document.activeElement
  const takeFocus = () => heading.focus({ preventScroll: true })
  onMount(() => {
    takeFocus()
    panel.scrollIntoView()
  })
  onCleanup(() => {
    if (panel.contains(document.activeElement)) queueMicrotask(() => leaveTo(opener))
  })

  /** The button that was pressed goes with what it does. */
  function act(how: (jobId: string) => Promise<void>) {
    takeFocus()
    void how(job().jobId)
  }

  // Whoever comes back from paying can film again.
  onCleanup(heartbeat.onTurn(() => setFilming(null)))

  let wasWritten = false
  /** How it ended. That it is finished is news only to who saw it being written. */
  const outcome = () => {
    const { status, error, scenes } = job()
    if (isRunning() || !isOurs()) {
      wasWritten = true
      return ''
    }
    if (status === 'completed') return wasWritten ? text().done : ''
    const reason = error ? studioErrorSentence(props.words, error.code) : text().stopped
    return scenes.length > 0 ? `${reason} ${text().kept}` : reason
  }

  // A scene is known by its place in the film; one of another program may have no number.
  const change = (place: number, about: (scene: Scene) => Partial<Scene>) =>
    props.studio.change((now) => ({
      ...now,
      scenes: now.scenes.map((scene, index) =>
        index === place ? { ...scene, ...about(scene) } : scene,
      ),
    }))

  async function film(place: number, { prompt = '' }: Scene, quantity: Quantity) {
    setFailure('')
    setFilming({ place, quantity })
    try {
      const { placeOrder } = await loadOrdering()
      const locale = props.words.locale as Locale
      const order = await placeOrder({ quantity, prompt, locale, aspectRatio: ratio() })
      await change(place, (scene) => ({ orders: [...ordersOf(scene), order.sessionId] }))
      location.assign(order.url)
      // Whoever is asked whether to leave a film that is being written may stay.
      if (isRunning()) setFilming(null)
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'network_error'
      setFailure(studioErrorSentence(props.words, code))
      setFilming(null)
    }
  }

  return (
    <article ref={panel} class="film card" aria-labelledby="film-title">
      <div class="film__head">
        <h2 id="film-title" ref={heading} tabindex="-1">
          {filmName(props.words, job())}
        </h2>
        <span class={`badge ${STATUS_TONES[job().status]}`}>{text().statuses[job().status]}</span>
      </div>
      <Show when={props.view.run}>{(run) => <FilmProgress words={props.words} run={run()} />}</Show>
      <Show when={props.view.isElsewhere}>
        <p class="notice">{text().elsewhere}</p>
      </Show>
      <p
        role="status"
        class={`film__said ${job().status === 'completed' ? '' : 'notice notice--warn'}`}
      >
        {outcome()}
      </p>
      <div class="cluster">
        <Show
          when={isRunning() || props.view.isElsewhere}
          fallback={
            <Show when={job().status !== 'completed'}>
              <button
                type="button"
                class="button button--primary"
                onClick={() => act(props.studio.resume)}
              >
                {text().resume}
              </button>
            </Show>
          }
        >
          <button type="button" class="button" onClick={() => act(props.studio.stop)}>
            {text().stop}
          </button>
        </Show>
        <Show when={!isRunning() && isOurs() && typeof job().script === 'string'}>
          <button type="button" class="button" onClick={() => void props.studio.again(job().jobId)}>
            {text().again}
          </button>
        </Show>
        <button type="button" class="button button--quiet" onClick={() => props.studio.close()}>
          {text().close}
        </button>
      </div>
      <div class="film__about">
        <FilmAbout words={props.words} job={job()} copying={copying} />
      </div>
      <Show when={job().scenes.length > 0}>
        <FilmTools
          words={props.words}
          job={job()}
          copying={copying}
          ratio={ratio()}
          onRatio={setRatio}
        />
        <p role="alert" class="field__error">
          {failure()}
        </p>
        <ol class="scenes" role="list">
          {/* By their place: a scene that changes keeps its card, its focus and what is open in it. */}
          <Index each={shown()}>
            {(scene, index) => (
              <SceneCard
                words={props.words}
                scene={scene()}
                number={scene().sceneNumber ?? index + 1}
                copying={copying}
                isOurs={isOurs()}
                filming={filming()?.place === index ? filming()!.quantity : null}
                onFilm={(quantity) => void film(index, scene(), quantity)}
                onEdit={(prompt) => change(index, () => ({ prompt, isEdited: true }))}
              />
            )}
          </Index>
        </ol>
      </Show>
    </article>
  )
}
