import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'

import { askStudio } from '#lib/browser/jobs/job-action.ts'
import type { ListedJob } from '#lib/browser/jobs/job-cache.ts'
import { isRunningHere } from '#lib/browser/phase.ts'
import type { JobHistory as History, Removed } from '#lib/browser/stores/job-history.ts'
import { findJobs, type JobOrder } from '#lib/domain/job-order.ts'
import type { JobWords } from '#lib/i18n/job-words.ts'
import { count, fill } from '#lib/i18n/text.ts'

import { createView } from '../create-view.ts'
import ClearJobs from './ClearJobs.tsx'
import { jobName } from './job-sentences.ts'
import JobNotices from './JobNotices.tsx'
import JobRow from './JobRow.tsx'
import JobTools from './JobTools.tsx'
import { putFocus } from '../put-focus.ts'

/** How many are shown before somebody asks for more, and how many more then. */
const SHOWN = 5
const STEP = 20

/** The history of jobs: searched, sorted, and each with what can be done with it. */
export default function JobHistory(props: { words: JobWords; history: History }) {
  const view = createView(() => props.history.$view)
  const now = createView(() => props.history.$now)
  const [search, setSearch] = createSignal('')
  const [order, setOrder] = createSignal<JobOrder>('newest')
  const [limit, setLimit] = createSignal(SHOWN)
  const [said, setSaid] = createSignal('')
  const [removed, setRemoved] = createSignal<Removed>()
  const text = () => props.words.text

  const found = createMemo(() => findJobs(view().jobs, search(), order()))
  // Rows are known by their ids, so that one that changes keeps its place, its focus and what is open in it.
  const ids = createMemo(() =>
    found()
      .slice(0, limit())
      .map(({ jobId }) => jobId),
  )
  const byId = createMemo(() => new Map(found().map((job) => [job.jobId, job])))
  const more = () => found().length - limit()
  let section!: HTMLElement
  let undoButton: HTMLButtonElement | undefined
  const heading = () => section.querySelector('h2')
  const inRow = (index: number, selector: string) =>
    section.querySelectorAll('.job')[index]?.querySelector(selector)
  /** A job that is being brought back, and whether the focus still waits for it. */
  let awaited: { jobId: string; isWaiting: () => boolean } | undefined

  function showMore() {
    const first = ids().length
    setLimit(limit() + STEP)
    putFocus(inRow(first, 'h3'))
  }

  async function remove(job: ListedJob) {
    // The last button of a row takes nothing away at once: it asks first, or keeps.
    const next = inRow(ids().indexOf(job.jobId) + 1, '.cluster > button:last-child')
    const isLeft = putFocus(next, heading())
    const gone = await props.history.remove(job)
    const name = jobName(props.words, job)
    setRemoved(gone.copy ? gone : undefined)
    setSaid(fill(gone.copy ? text().removed : text().removedForGood, { name }))
    // Who has gone on meanwhile is not called back.
    if (gone.copy && isLeft()) putFocus(undoButton)
  }

  async function restore(gone: Removed) {
    awaited = { jobId: gone.job.jobId, isWaiting: putFocus(heading()) }
    setRemoved(undefined)
    setSaid((await props.history.restore(gone)) ? text().restored : text().notRestored)
  }

  createEffect(
    on(ids, (shown) => {
      const index = shown.findIndex((jobId) => jobId === awaited?.jobId)
      if (index < 0) return
      if (awaited!.isWaiting()) putFocus(inRow(index, 'h3'))
      awaited = undefined
    }),
  )

  async function clear() {
    putFocus(heading())
    setRemoved(undefined)
    setSaid(count(props.words.lang, text().cleared, await props.history.clear()))
  }

  const row = (jobId: string) => {
    const job = createMemo<ListedJob>((before) => byId().get(jobId) ?? before!)
    return (
      <JobRow
        words={props.words}
        job={job()}
        now={now()}
        isRunningHere={isRunningHere(jobId, now())}
        onAction={(action) => askStudio({ action, jobId, mode: job().mode })}
        onRemove={() => void remove(job())}
      />
    )
  }

  return (
    <section ref={section} aria-labelledby="jobs-title" aria-busy={view().isLoading}>
      <h2 id="jobs-title" class="jobs__title">
        {text().title}
      </h2>
      <p class="muted jobs__lead">{text().lead}</p>
      <JobNotices
        words={props.words}
        view={view()}
        onRetry={() => void props.history.refresh()}
        onFocusLost={() => putFocus(heading())}
      />
      <Show
        when={view().jobs.length > 0}
        fallback={
          <Show
            when={view().isLoading}
            fallback={
              <div class="jobs__empty">
                <p class="jobs__empty-title">{text().empty}</p>
                <p class="muted">{text().emptyHint}</p>
              </div>
            }
          >
            <p class="jobs__empty muted">{text().loading}</p>
          </Show>
        }
      >
        <JobTools
          words={props.words}
          search={search()}
          order={order()}
          onSearch={(wanted) => {
            setSearch(wanted)
            setLimit(SHOWN)
          }}
          onOrder={setOrder}
        />
        <p class="slate" aria-live="polite">
          {count(props.words.lang, search().trim() ? text().found : text().count, found().length)}
        </p>
        <Show when={found().length > 0} fallback={<p class="jobs__empty">{text().nothingFound}</p>}>
          <ul class="jobs" role="list">
            <For each={ids()}>{row}</For>
          </ul>
        </Show>
      </Show>
      <p role="status" class="jobs__said">
        <Show when={said()}>
          <span class="notice cluster">
            {said()}
            <Show when={removed()}>
              {(gone) => (
                <button
                  type="button"
                  class="button"
                  ref={(button) => (undoButton = button)}
                  onClick={() => void restore(gone())}
                >
                  {text().undo}
                </button>
              )}
            </Show>
          </span>
        </Show>
      </p>
      <div class="cluster">
        <Show when={more() > 0}>
          <button type="button" class="button" onClick={showMore}>
            {count(props.words.lang, text().showMore, Math.min(STEP, more()))}
          </button>
        </Show>
        <Show when={view().jobs.length > 0}>
          <ClearJobs words={props.words} count={view().jobs.length} onClear={() => void clear()} />
        </Show>
      </div>
    </section>
  )
}
