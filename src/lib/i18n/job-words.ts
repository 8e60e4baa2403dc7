import type { Dictionary } from './dictionary.ts'
import type { JobsText, PairingText } from './job-text.ts'
import type { TimeLeft } from '../domain/time-left.ts'

/** Every code that the page of jobs says in its own words: of asking for them, and of storing one. */
const JOB_ERRORS = [
  'network_error',
  'database_unavailable',
  'internal_error',
  'rate_limited',
  'job_too_large',
  'job_unreadable',
  'too_many_jobs',
  'storage_full',
] as const

/** What the page of jobs is given of a language. */
export type JobWords = {
  lang: string
  text: JobsText
  pairing: PairingText
  errors: Record<string, string>
}

export function jobWords({ lang, jobs, pairing, errors }: Dictionary): JobWords {
  const said = Object.fromEntries(JOB_ERRORS.map((code) => [code, errors[code]]))
  return { lang, text: jobs, pairing, errors: said }
}

/** The sentence for a code; one that the page does not know is a fault of ours. */
export function jobErrorSentence({ errors }: JobWords, code: string): string {
  return errors[code] ?? errors['internal_error']!
}

/** A span of time in the language's own short units: `1 day 3 hr`. Empty if it is less than a minute. */
export function spanOfTime(lang: string, { days, hours, minutes }: TimeLeft): string {
  const parts = [
    [days, 'day'],
    [hours, 'hour'],
    [minutes, 'minute'],
  ] as const
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) =>
      new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' }).format(amount),
    )
    .join(' ')
}
