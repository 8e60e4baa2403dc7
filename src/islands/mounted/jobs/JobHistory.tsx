import { createMemo, createSignal, For, Show } from 'solid-js'

import { askStudio } from '#lib/browser/jobs/job-action.ts'
import type { ListedJob } from '#lib/browser/jobs/job-cache.ts'
import type { JobHistory as History, Removed } from '#lib/browser/stores/job-history.ts'
import { findJobs, type JobOrder } from '#lib/domain/job-order.ts'
import { jobErrorSentence, type JobWords } from '#lib/i18n/job-words.ts'
import { count, fill } from '#lib/i18n/text.ts'

import { createView } from '../create-view.ts'
import ClearJobs from './ClearJobs.tsx'
import { jobName } from './job-sentences.ts'
import JobRow from './JobRow.tsx'
import JobTools from './JobTools.tsx'

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

  async function remove(job: ListedJob) {
    const gone = await props.history.remove(job)
    const name = jobName(props.words, job)
    setRemoved(gone.copy ? gone : undefined)
    setSaid(fill(gone.copy ? text().removed : text().removedForGood, { name }))
  }

  async function restore(gone: Removed) {
    setRemoved(undefined)
    setSaid((await props.history.restore(gone)) ? text().restored : text().notRestored)
  }

  async function clear() {
    setRemoved(undefined)
    setSaid(count(props.words.lang, text().cleared, await props.history.clear()))
  }

  function act(action: 'view' | 'retry' | 'regenerate', { jobId, mode }: ListedJob): boolean {
    const isTaken = askStudio({ action, jobId, mode })
    if (!isTaken && action !== 'view') setSaid(text().noStudio)
    return isTaken
  }

  const row = (jobId: string) => {
    const job = createMemo<ListedJob>((before) => byId().get(jobId) ?? before!)
    return (
      <JobRow
        words={props.words}
        job={job()}
        now={now()}
        onOpen={() => props.history.open(jobId)}
        onAction={(action) => act(action, job())}
        onRemove={() => void remove(job())}
      />
    )
  }

  return (
    <section aria-labelledby="jobs-title" aria-busy={view().isLoading}>
      <h1 id="jobs-title" class="jobs__title">
        {text().title}
      </h1>
      <p class="muted jobs__lead">{text().lead}</p>
      <Show when={view().trouble}>
        {(code) => (
          <div class="notice notice--warn cluster">
            <p>{fill(text().trouble, { reason: jobErrorSentence(props.words, code()) })}</p>
            <button type="button" class="button" onClick={() => void props.history.refresh()}>
              {text().tryAgain}
            </button>
          </div>
        )}
      </Show>
      <Show when={!view().isLasting}>
        <p class="notice notice--warn">{text().notLasting}</p>
      </Show>
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
          search={search()}
                  class="button"
                  ref={(button) => queueMicrotask(() => button.focus())}
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
          <button type="button" class="button" onClick={() => setLimit(limit() + STEP)}>
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
