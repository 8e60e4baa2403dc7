import { ask } from '#lib/browser/call.ts'
import { jobs } from '#lib/browser/jobs/jobs.ts'
import { createStudio } from '#lib/browser/stores/studio.ts'
import { newJobId } from '#lib/browser/studio/new-job-id.ts'

/** Everything that writes and shows films. It comes when the first one is started or opened. */
export { default as FilmRoom } from './FilmRoom.tsx'

export const studio = createStudio({ jobs, ask, newId: newJobId })
