import { createStudio } from '../../src/lib/browser/stores/studio.ts'
import { createAsk } from '../../src/lib/browser/call.ts'
import type { Wish } from '../../src/lib/browser/studio/film-job.ts'
import type { StudioEvent } from '../../src/lib/contract/run-studio.ts'
import { type JobDevice, openJobDevice } from './jobs.ts'
import { settingsOf, wireOf } from './studio-stream.ts'

export const SCRIPT = 'Scene 1\nA fox crosses the lake.\nScene 2\nIt rests.'

/** What a test tells of a film, and whether anybody still listens. */
export type ToldRun = {
  tell: (events: readonly StudioEvent[]) => void
  isClosed: () => boolean
}

let films = 0

/** A studio whose server is played by a test, on a page that has no network for its jobs. */
export function openStudio(page = openStudioDevice()) {
  const runs: ToldRun[] = []
  const ask = createAsk({
    baseUrl: 'http://site.example',
    fetch: (_, init) => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
      const writer = writable.getWriter()
      let isClosed = false
      init!.signal!.addEventListener('abort', () => {
        isClosed = true
        void writer.abort(init!.signal!.reason).catch(() => undefined)
      })
      runs.push({
        tell: (events) => void writer.write(new TextEncoder().encode(wireOf(events))),
        isClosed: () => isClosed,
      })
      return Promise.resolve(new Response(readable))
    },
  })
  // The tabs of all tests hear each other: each film has an id of its own.
  const studio = createStudio({ jobs: page.jobs, ask, newId: () => `job-${1e7 + ++films}` })
  const unbind = studio.$view.listen(() => undefined)
  /** Nothing of it goes on. */
  async function leave() {
    const { run, hidden } = studio.$view.get()
    const running = run?.job ?? hidden
    if (running) await studio.stop(running.jobId)
    unbind()
    page.sync.stop()
  }
  return { page, studio, view: studio.$view, runs, leave }
}

export function openStudioDevice(): JobDevice {
  return openJobDevice({ baseUrl: 'http://site.example', isCut: true })
}

export const wish = (): Wish => ({ settings: settingsOf(), scriptText: SCRIPT, videoUrl: '' })
