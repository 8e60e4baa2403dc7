import { createSignal } from 'solid-js'
import { render } from 'solid-js/web'
import { expect, test } from 'vitest'

import JobRow from '../../src/islands/mounted/jobs/JobRow.tsx'
import type { ListedJob } from '../../src/lib/browser/jobs/job-cache.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { jobWords } from '../../src/lib/i18n/job-words.ts'
import { jobInfo } from '../support/job.ts'

test('a job that is cancelled keeps the focus when its button goes', () => {
  const words = jobWords(DICTIONARIES.en)
  const running: ListedJob = { ...jobInfo({ status: 'in_progress' }), isInCloud: true }
  const [job, setJob] = createSignal(running)
  const leave = render(
    () => (
      <JobRow
        words={words}
        job={job()}
        now={job().updatedAt}
        isRunningHere
        onAction={() => setJob({ ...running, status: 'partial' })}
        onRemove={() => undefined}
      />
    ),
    document.body,
  )
  const cancel = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === words.text.cancel,
  )!
  cancel.focus()
  cancel.click()
  expect(cancel.isConnected).toBe(false)
  expect(document.activeElement).toBe(document.querySelector('h3'))
  leave()
})
