import { createSignal, Show } from 'solid-js'

import type { JobWords } from '#lib/i18n/job-words.ts'
import { count } from '#lib/i18n/text.ts'

import { putFocus } from '../put-focus.ts'
import Question from './Question.tsx'

type ClearJobsProps = { words: JobWords; count: number; onClear: () => void }

/** Deletes all jobs, once that was asked. */
export default function ClearJobs(props: ClearJobsProps) {
  const [isAsking, setAsking] = createSignal(false)
  let button: HTMLButtonElement | undefined

  function answer(isYes: boolean) {
    setAsking(false)
    if (isYes) props.onClear()
    else putFocus(button)
  }

  return (
    <Show
      when={isAsking()}
      fallback={
        <button
          type="button"
          class="button button--quiet"
          ref={(made) => (button = made)}
          onClick={() => setAsking(true)}
        >
          {props.words.text.clear}
        </button>
      }
    >
      <Question
        yes={props.words.text.clearYes}
        no={props.words.text.keep}
        onYes={() => answer(true)}
        onNo={() => answer(false)}
      >
        <p>{count(props.words.lang, props.words.text.clearQuestion, props.count)}</p>
      </Question>
    </Show>
  )
}
