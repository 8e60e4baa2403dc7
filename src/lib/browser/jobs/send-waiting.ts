import type { ErrorCode } from '../../contract/error-code.ts'
import { jobInfoOf } from '../../domain/job.ts'
import { CallError } from '../call-error.ts'
import type { JobApi, PutOutcome } from './job-api.ts'
import { deleted, NO_ENTRY, withCopy, type JobEntry } from './job-entry.ts'
import type { JobShelf } from './job-shelf.ts'

/** Refusals that sending the same again would only repeat. */
const FINAL: ReadonlySet<ErrorCode> = new Set([
  'invalid_request',
  'invalid_id',
  'unsupported_media_type',
  'body_too_large',
  'job_too_large',
  'too_many_jobs',
  'storage_full',
] as const)

/** Troubles that every other job would meet as well, so that the rest waits with this one. */
const GENERAL: ReadonlySet<ErrorCode> = new Set([
  'network_error',
  'database_unavailable',
  'rate_limited',
  'not_configured',
  'origin_not_allowed',
  'sync_key_required',
] as const)

/** How often one job may be written again under a newer rev because another device was faster. */
const MAX_REBASES = 5

export type Outbox = {
  shelf: JobShelf
  api: JobApi
  /** This device's sync key; once it changes, answers to the old one count no more. */
  key: () => string | null
  now: () => number
  changed: (jobId: string) => void
}

/**
 * Sends what waits on this device's shelf, in order, until nothing does. Throws what stopped it; then the rest waits
 * on. A job that fails by itself does not hold up the others.
 */
export async function sendWaiting(outbox: Outbox): Promise<void> {
  const failed = new Map<string, unknown>()
  for (;;) {
    const next = outbox.shelf
      .entries()
      .filter(([jobId, { waiting }]) => waiting !== null && !failed.has(jobId))
      .sort(([, one], [, other]) => one.waiting! - other.waiting!)[0]
    if (!next) break
    const [jobId] = next
    try {
      await send(outbox, jobId)
      outbox.changed(jobId)
    } catch (error) {
      if (!(error instanceof CallError) || GENERAL.has(error.code)) throw error
      failed.set(jobId, error)
    }
  }
  for (const error of failed.values()) throw error
}

async function send(outbox: Outbox, jobId: string): Promise<void> {
  const { shelf, api } = outbox
  for (let rebases = 0; ; rebases++) {
    const entry = shelf.read(jobId)
    if (!entry || entry.waiting === null) return
    const asked = outbox.key()
    if (!entry.info) {
      await api.delete(jobId)
      if (outbox.key() === asked) settle(outbox, jobId, entry, { ...entry, waiting: null })
      return
    }
    const packed = shelf.readBody(jobId, entry.info.rev)
    if (!packed) return await giveUp(outbox, jobId, entry)
    const outcome = await api.put(entry.info, packed).catch((error: unknown) => {
      const code = error instanceof CallError ? error.code : 'internal_error'
      if (!FINAL.has(code)) throw error
      return { kind: 'refused', code } as const
    })
    if (asked !== null && outbox.key() !== asked) return
    const after = entryAfter(entry, outcome, outbox.now(), rebases < MAX_REBASES)
    if (after.waiting === null) return settle(outbox, jobId, entry, after)
    // Once more, under a newer rev, unless the job was changed meanwhile; then that is sent instead.
    if (shelf.read(jobId)?.waiting === entry.waiting) shelf.write(jobId, after)
  }
}

/** Its body is gone or damaged, so there is nothing to send: what D1 has stands, and what it never had says so. */
async function giveUp(outbox: Outbox, jobId: string, entry: JobEntry): Promise<void> {
  const { shelf, api, key, now } = outbox
  const asked = key()
  const found = await api.get(jobId).catch((error: unknown) => {
    if (error instanceof CallError && error.code === 'job_unreadable') return null
    throw error
  })
  const current = shelf.read(jobId)
  // Written again meanwhile, by another tab: that has a body.
  const isSame = current?.body?.name === entry.body?.name && current?.waiting === entry.waiting
  if (!isSame || (asked !== null && key() !== asked)) return
  if (!found && entry.storedRev !== null) return shelf.remove(jobId)
  if (!found) {
    return shelf.write(jobId, { ...entry, ...DONE, body: null, refusal: 'job_unreadable' })
  }
  const info = jobInfoOf(found)
  const known = { ...NO_ENTRY, storedRev: info.rev, storedAt: now(), usedAt: entry.usedAt }
  shelf.write(jobId, withCopy(known, info).entry)
}

const DONE = { waiting: null, isMissing: false, isRestored: false, refusal: null }

/** What is known of a job once its write was answered. */
function entryAfter(
  entry: JobEntry,
  outcome: PutOutcome | { kind: 'refused'; code: ErrorCode },
  now: number,
  mayRebase: boolean,
): JobEntry {
  switch (outcome.kind) {
    case 'stored':
      return { ...entry, ...DONE, info: outcome.info, storedRev: outcome.info.rev, storedAt: now }
    case 'refused':
      return { ...entry, ...DONE, refusal: outcome.code }
    case 'deleted': {
      const isBroughtBack = entry.isRestored && mayRebase
      return isBroughtBack
        ? rebased(entry, outcome.rev)
        : { ...deleted(entry, outcome.rev), usedAt: now }
    }
    case 'conflict': {
      const { info } = outcome
      const merged = withCopy(entry, info)
      if (!merged.stands && mayRebase) return rebased(entry, info.rev)
      return { ...merged.entry, ...DONE, info, body: null, storedRev: info.rev, storedAt: now }
    }
  }
}

/** The same job, as the change that follows this rev. */
function rebased(entry: JobEntry, rev: number): JobEntry {
  return {
    ...entry,
    info: entry.info && { ...entry.info, rev: rev + 1 },
    body: entry.body && { ...entry.body, rev: rev + 1 },
  }
}

/** Keeps what was learnt, unless the job was changed while its answer was on the way; then that change waits on. */
function settle({ shelf }: Outbox, jobId: string, sent: JobEntry, after: JobEntry): void {
  const current = shelf.read(jobId)
  // Forgotten meanwhile, and so it stays.
  if (!current) return
  if (current.waiting === sent.waiting) return shelf.write(jobId, after)
  shelf.write(jobId, { ...current, storedRev: after.storedRev, storedAt: after.storedAt })
}
