import type { ListedJob } from '#lib/browser/jobs/job-cache.ts'
import { timeLeft } from '#lib/domain/time-left.ts'
import type { JobStatus } from '#lib/domain/job.ts'
import { type JobWords, spanOfTime } from '#lib/i18n/job-words.ts'
import { fill } from '#lib/i18n/text.ts'

/** What a job is called: its video, or that it came from a script. */
export function jobName({ text }: JobWords, { videoId, videoUrl }: ListedJob): string {
  return videoId || videoUrl || text.fromScript
}

/** How long a job that stopped may still be taken up; nothing for one that did not stop. */
export function leftSentence({ lang, text }: JobWords, job: ListedJob, now: number): string {
  if (job.status !== 'failed' && job.status !== 'partial') return ''
  const left = timeLeft(job.expiresAt, now)
  if (!left) return text.tooLate
  return fill(text.left, { time: spanOfTime(lang, left) || text.lessThanMinute })
}

export function changedAt({ lang }: JobWords, { updatedAt }: ListedJob): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(lang, format).format(updatedAt)
}

export const STATUS_TONES: Record<JobStatus, string> = {
  completed: 'badge--good',
  in_progress: '',
  partial: 'badge--warn',
  failed: 'badge--bad',
}
