import { onCleanup, Show } from 'solid-js'

import type { HistoryView } from '#lib/browser/stores/job-history.ts'
import { jobErrorSentence, type JobWords } from '#lib/i18n/job-words.ts'
import { fill } from '#lib/i18n/text.ts'

type JobNoticesProps = {
  words: JobWords
  view: HistoryView
  onRetry: () => void
  /** A notice went, and the focus was in it. */
  onFocusLost: () => void
}

/** What stands between this device's jobs and all others. Each notice is told once, when it comes. */
export default function JobNotices(props: JobNoticesProps) {
  const text = () => props.words.text
  // It may go by itself as well, as soon as D1 answers again.
  const watchFocus = (notice: HTMLElement) =>
    onCleanup(() => {
      if (notice.contains(document.activeElement)) props.onFocusLost()
    })
  return (
    <div class="jobs__notices" aria-live="polite">
      <Show when={props.view.trouble}>
        {(code) => (
          <div class="notice notice--warn cluster" ref={(notice) => watchFocus(notice)}>
            <p>{fill(text().trouble, { reason: jobErrorSentence(props.words, code()) })}</p>
            <button type="button" class="button" onClick={() => props.onRetry()}>
              {text().tryAgain}
            </button>
          </div>
        )}
      </Show>
      <Show when={!props.view.isLasting || props.view.isAtRisk}>
        <p class="notice notice--warn">
          {props.view.isLasting ? text().atRisk : text().notLasting}
        </p>
      </Show>
    </div>
  )
}
