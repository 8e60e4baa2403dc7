import { render } from 'solid-js/web'

import { jobs } from '#lib/browser/jobs/jobs.ts'
import { createJobHistory } from '#lib/browser/stores/job-history.ts'
import { createPairing, onKeyInAddress, takeKeyFromAddress } from '#lib/browser/stores/pairing.ts'
import type { JobWords } from '#lib/i18n/job-words.ts'

import JobHistory from './JobHistory.tsx'
import PairingPanel from './PairingPanel.tsx'

/** Puts the history of jobs in place of the page's first words. Gives the way to take it off again. */
export function mountJobs(place: HTMLElement, words: JobWords): () => void {
  const history = createJobHistory(jobs)
  const pairing = createPairing(jobs, location.origin + location.pathname)
  const theirs = takeKeyFromAddress()
  if (theirs !== null) void pairing.enter(theirs)
  // The link may be opened where the page is open already.
  onKeyInAddress((key) => void pairing.enter(key))
  place.replaceChildren()
  return render(
    () => (
      <>
        <JobHistory words={words} history={history} />
        <PairingPanel words={words} pairing={pairing} />
      </>
    ),
    place,
  )
}
