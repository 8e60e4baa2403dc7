import { atom } from 'nanostores'

import FilmProgress from '#islands/mounted/studio/FilmProgress.tsx'
import FilmRoom from '#islands/mounted/studio/FilmRoom.tsx'
import SceneCard, { type SceneCardProps } from '#islands/mounted/studio/SceneCard.tsx'
import type { Studio, StudioView } from '#lib/browser/stores/studio.ts'
import type { RunState } from '#lib/browser/studio/active-run.ts'
import type { Job } from '#lib/domain/job.ts'
import { studioWords } from '#lib/i18n/studio-words.ts'

import { film, run, SCENES } from '../films.ts'
import { finished, rememberedOrder, SESSION_ID } from '../orders.ts'
import { press, type Specimen, there, write } from '../specimen.ts'

const quiet = () => undefined
const done = () => Promise.resolve()

function studio(view: Partial<StudioView>): Studio {
  const nothing = { job: null, run: null, hidden: null, isElsewhere: false, isOpening: false }
  return {
    $view: atom<StudioView>({ ...nothing, refusal: null, ...view }),
    ...{ start: quiet, close: quiet, act: quiet },
    ...{ stop: done, view: done, resume: done, again: done },
    change: () => Promise.resolve(true),
  }
}

function room(name: string, view: Partial<StudioView>, act?: Specimen['act']): Specimen {
  return {
    name: `film: ${name}`,
    within: 'wrap studio-page studio-room',
    isWide: view.job !== undefined,
    show: ({ locale, dictionary }) => (
      <FilmRoom
        words={studioWords(locale, dictionary)}
        studio={studio(view)}
        onBusy={() => undefined}
      />
    ),
    ...(act && { act }),
  }
}

function progress(name: string, about: Partial<RunState>): Specimen {
  return {
    name: `progress of a film: ${name}`,
    within: 'wrap studio-page',
    show: ({ locale, dictionary }) => (
      <FilmProgress words={studioWords(locale, dictionary)} run={run(about)} />
    ),
  }
}

function card(
  name: string,
  about: Partial<SceneCardProps>,
  rest: Partial<Specimen> = {},
): Specimen {
  return {
    name: `scene card: ${name}`,
    within: 'wrap studio-page',
    show: ({ locale, dictionary }) => (
      <ol class="scenes" role="list">
        <SceneCard
          words={studioWords(locale, dictionary)}
          scene={SCENES[0]!}
          number={1}
          copying={{ last: () => undefined, copy: done }}
          isOurs
          filming={null}
          onFilm={() => undefined}
          onEdit={() => Promise.resolve(false)}
          {...about}
        />
      </ol>
    ),
    ...rest,
  }
}

const writing = run()
/** A film of which nothing is there yet. */
const { script: _, colorProfile: __, ...made } = film()
const bare: Job = { ...made, status: 'in_progress', scenes: [], characters: [], hasScript: false }
const error = { code: 'writer_refused', message: '', retryable: false }
const order = rememberedOrder({ status: 'completed', videos: [finished(0)] })

/** Films, as they are written, read and filmed. */
export const filmSpecimens: Specimen[] = [
  room('opening', { isOpening: true }),
  room('cannot be opened', { refusal: 'not_found' }),
  room('written in this tab, and closed', { hidden: film() }),
  room('being written', { job: writing.job, run: writing }),
  progress('the cast is being found', { job: film(), progress: null }),
  progress('the writer is busy', {
    pause: { code: 'writer_busy', untilMs: Date.now() + 3_600_000 },
  }),
  room('being written in another tab', { job: bare, isElsewhere: true }),
  room('stopped', { job: { ...bare, status: 'partial', error } }),
  room('finished, with what it is made of', { job: film() }, async (root) => {
    for (const part of root.querySelectorAll<HTMLElement>('.film__part > summary')) part.click()
    await there(root, '.film__calls')
  }),
  card('idle', {}),
  card('of another device', { isOurs: false }),
  card('to be filmed', {}, { act: (root) => press(root, '.scene__film > summary') }),
  card(
    'on its way to the payment',
    { filming: 3 },
    {
      act: (root) => press(root, '.scene__film > summary'),
    },
  ),
  card(
    'being edited, nothing written',
    {},
    {
      async act(root) {
        await press(root, '.scene__actions > button:nth-of-type(2)')
        await there(root, '.scene__editor')
        write(root, 'textarea', ' ')
        await press(root, '[type="submit"]')
      },
    },
  ),
  card(
    'filmed',
    { scene: { ...SCENES[0], orders: [SESSION_ID] } },
    {
      answers: { [`/api/generation/${SESSION_ID}`]: () => Response.json(order) },
      act: (root) => there(root, '.scene__order .badge'),
    },
  ),
]
