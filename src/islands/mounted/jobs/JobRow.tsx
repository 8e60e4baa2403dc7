import { createSignal, Show } from 'solid-js'

import type { JobActionName } from '#lib/browser/jobs/job-action.ts'
import type { ListedJob } from '#lib/browser/jobs/job-cache.ts'
import { asOf, isRetryable } from '#lib/domain/job-life.ts'
import { jobErrorSentence, type JobWords } from '#lib/i18n/job-words.ts'
import { count } from '#lib/i18n/text.ts'

import { changedAt, jobName, leftSentence, STATUS_TONES } from './job-sentences.ts'
import { putFocus } from '../put-focus.ts'
import Question from './Question.tsx'

type JobRowProps = {
  words: JobWords
  job: ListedJob
  now: number
  /** Whether a tab of this browser is running it. */
  isRunningHere: boolean
  onAction: (action: JobActionName) => void
  onRemove: () => void
}

/** One job of the history: what it is, how it stands, and what can be done with it. */
export default function JobRow(props: JobRowProps) {
  const [isAsking, setAsking] = createSignal(false)
  const text = () => props.words.text
  const job = () => asOf(props.job, props.now)
  const name = () => jobName(props.words, job())
  const left = () => leftSentence(props.words, job(), props.now)
  const isStopped = () => job().status === 'failed' || job().status === 'partial'
  let heading: HTMLHeadingElement | undefined
  let removeButton: HTMLButtonElement | undefined

  // The button goes as soon as the job has stopped.
  function cancel() {
    putFocus(heading)
    props.onAction('cancel')
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
        <h3 class="job__name" ref={heading}>
          <Show when={job().videoUrl} fallback={name()}>
            <a href={job().videoUrl} rel="noreferrer noopener" target="_blank">
              {name()}
            </a>
          </Show>
        </h3>
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
            {action(text().view, () => props.onAction('view'))}
            <Show when={isStopped()}>
              {action(text().retry, () => props.onAction('retry'), !isRetryable(job(), props.now))}
            </Show>
            <Show when={job().status === 'in_progress'}>
              {/* Another device may be at it, or have gone: then it is taken up here. */}
              <Show when={!props.isRunningHere}>
                {action(text().goOn, () => props.onAction('retry'))}
              </Show>
              {action(text().cancel, cancel)}
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
    </li>
  )
}
