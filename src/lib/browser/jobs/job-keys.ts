import { JobId } from '../../domain/job.ts'
import type { Stored } from '../storage.ts'

export const JOB_PREFIX = 'veo_job_'
export const BODY_PREFIX = 'veo_body_'

export const jobKey = (jobId: string) => JOB_PREFIX + jobId

/** Each body has a name of its own, so that a new one does not take the place of the old one before its time. */
export const bodyKey = (jobId: string, name: string) => `${BODY_PREFIX}${jobId}.${name}`

export function newBodyName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(36)).join('')
}

/** The job that a key with a body belongs to. */
export const jobOfBody = (key: string) => key.slice(BODY_PREFIX.length).split('.')[0]!

/** The ids of all jobs of which something is known. */
export function knownJobs(storage: Stored): string[] {
  return storage
    .storedKeys(JOB_PREFIX)
    .map((key) => key.slice(JOB_PREFIX.length))
    .filter((jobId) => JobId.safeParse(jobId).success)
}
