import { createSignal, Show } from 'solid-js'

import type { ListedJob } from '#lib/browser/jobs/job-cache.ts'
import type { Job } from '#lib/domain/job.ts'
import { asOf, isRetryable } from '#lib/domain/job-life.ts'
import { jobErrorSentence, type JobWords } from '#lib/i18n/job-words.ts'
import { count } from '#lib/i18n/text.ts'

import JobDetails from './JobDetails.tsx'
import { changedAt, jobName, leftSentence, STATUS_TONES } from './job-sentences.ts'
import { putFocus } from './put-focus.ts'
import Question from './Question.tsx'

type JobRowProps = {
  words: JobWords
  job: ListedJob
  now: number
  onOpen: () => Promise<Job | null>
  /** False if there is nobody to do it. */
  onAction: (action: 'view' | 'retry' | 'regenerate') => boolean
  onRemove: () => void
}

/** One job of the history: what it is, how it stands, and what can be done with it. */
export default function JobRow(props: JobRowProps) {
  const [isOpen, setOpen] = createSignal(false)
  const [isAsking, setAsking] = createSignal(false)
  const text = () => props.words.text
  const job = () => asOf(props.job, props.now)
  const name = () => jobName(props.words, job())
  const left = () => leftSentence(props.words, job(), props.now)
  const isStopped = () => job().status === 'failed' || job().status === 'partial'
  let removeButton: HTMLButtonElement | undefined

  function toggle() {
    // A studio on the same page shows a job its own way.
    if (isOpen() || !props.onAction('view')) setOpen(!isOpen())
  }

  function keep() {
    setAsking(false)
    putFocus(removeButton)
  }

  const action = (label: string, click: () => void, isOff = false) => (
    <button
      type="button"
      class="button"
      aria-label={`${label}: ${name()}`}
      disabled={isOff}
      onClick={click}
    >
      {label}
    </button>
  )

  return (
    <li class="job">
      <div class="job__head">
        <h2 class="job__name">
          <Show when={job().videoUrl} fallback={name()}>
            <a href={job().videoUrl} rel="noreferrer noopener" target="_blank">
              {name()}
            </a>
          </Show>
        </h2>
        <span class={`badge ${STATUS_TONES[job().status]}`}>{text().statuses[job().status]}</span>
      </div>
      <p class="slate">
        {count(props.words.lang, text().scenes, job().sceneCount)}
        <Show when={job().charactersFound > 0}>
          {' · '}
          {count(props.words.lang, text().characters, job().charactersFound)}
        </Show>
        {' · '}
        {text().changed}{' '}
        <time dateTime={new Date(job().updatedAt).toISOString()}>
          {changedAt(props.words, job())}
        </time>
      </p>
      <p class="cluster job__badges">
        <span class="badge">{text().modes[job().mode]}</span>
        <Show when={job().hasScript}>
          <span class="badge">{text().script}</span>
        </Show>
        <span class="badge" classList={{ 'badge--warn': !job().isInCloud }}>
          {job().isInCloud ? text().inCloud : text().onDevice}
        </span>
      </p>
      <Show when={job().refusal}>
        {(code) => <p class="notice notice--warn">{jobErrorSentence(props.words, code())}</p>}
      </Show>
      <Show when={left()}>
        <p class="muted">{left()}</p>
      </Show>
      <Show
        when={isAsking()}
        fallback={
          <div class="cluster job__actions">
            <Show when={job().sceneCount > 0 || job().hasScript}>
              <button
                type="button"
                class="button"
                aria-label={`${isOpen() ? text().hide : text().view}: ${name()}`}
                aria-expanded={isOpen()}
                onClick={toggle}
              >
                {isOpen() ? text().hide : text().view}
              </button>
            </Show>
            <Show when={isStopped()}>
              {action(text().retry, () => props.onAction('retry'), !isRetryable(job(), props.now))}
            </Show>
            <Show when={job().hasScript && job().status !== 'in_progress'}>
              {action(text().regenerate, () => props.onAction('regenerate'))}
            </Show>
            <button
              type="button"
              class="button button--quiet"
              aria-label={`${text().remove}: ${name()}`}
              ref={(button) => (removeButton = button)}
              onClick={() => setAsking(true)}
            >
              {text().remove}
            </button>
          </div>
        }
      >
        <Question
          yes={text().removeYes}
          no={text().keep}
          onYes={() => props.onRemove()}
          onNo={keep}
        >
          <p>{text().removeQuestion}</p>
        </Question>
      </Show>
      <Show when={isOpen()}>
        <JobDetails words={props.words} rev={job().rev} open={() => props.onOpen()} />
      </Show>
    </li>
  )
}
