import {
  changeSource,
  HOLD_MS,
  holdJob,
  keepJob,
  recordCharge,
  releaseJob,
} from '../db/studio-runs.ts'
import { chargeRun, forgetOldRuns } from '../db/studio-usage.ts'
import { logNotice } from '../log.ts'
import { ProblemError } from '../problem-error.ts'
import { sha256 } from '../sha256.ts'
import { need, type Shop } from '../shop.ts'
import type { Film } from './film.ts'

/** A run that was just stopped needs a moment to let go of its job. */
const WAIT_MS = 250
const MAX_WAITS = 10
/** For how long, and how often, a job that was charged may be taken up again without being charged. */
const FREE_FOR_MS = 24 * 60 * 60_000
const FREE_TIMES = 20

/** The right to write one job, for as long as `keep` is called now and then. */
export type Run = {
  id: string
  /** False if another run has the job now. */
  keep: () => Promise<boolean>
  /** Tells that the job is made from this now, so that it can be taken up again with it. */
  changeSource: (source: string) => Promise<void>
  release: () => Promise<void>
}

/** Takes the job and charges the visitor's allowance and everybody's; refuses where either cannot be had. */
export async function startRun(
  shop: Shop,
  { request, script, video }: Pick<Film, 'request' | 'script' | 'video'>,
  client: string,
): Promise<Run> {
  const { db } = shop
  const { jobId } = request
  const source = await sha256(script ?? video?.url ?? '')
  const limits = need(shop.config.limits)
  const runId = shop.uuid()
  const held = await hold(shop, jobId, runId)
  const release = () => releaseJob(db, jobId, runId)
  try {
    const now = shop.now()
    const isFree =
      request.resumeFromBatch !== undefined &&
      held.client === client &&
      held.source === source &&
      held.freeLeft > 0 &&
      now - held.chargedAt < FREE_FOR_MS
    if (isFree) {
      await recordCharge(db, jobId, { ...held, freeLeft: held.freeLeft - 1 })
    } else {
      const allowance = {
        client,
        perHour: limits.STUDIO_RUNS_PER_HOUR,
        perDay: limits.STUDIO_RUNS_PER_DAY,
      }
      const refusal = await chargeRun(db, allowance, now)
      if (refusal) {
        const code = refusal.spent === 'day' ? 'daily_limit_reached' : 'rate_limited'
        throw new ProblemError(code, { retryAfterSeconds: Math.ceil(refusal.untilMs / 1_000) })
      }
      await recordCharge(db, jobId, { client, source, chargedAt: now, freeLeft: FREE_TIMES })
      shop.waitUntil(forgetOldRuns(db, now).catch(() => undefined))
    }
  } catch (error) {
    await release().catch(() => undefined)
    throw error
  }
  return {
    id: runId,
    async keep() {
      // A database that is away for a moment does not end a run that somebody is waiting for.
      const isOurs = await keepJob(db, jobId, runId, shop.now()).catch(() => true)
      if (!isOurs) logNotice('studio_run_lost', { jobId })
      return isOurs
    },
    async changeSource(text) {
      // At worst going on with it is charged.
      await changeSource(db, jobId, runId, await sha256(text)).catch(() => undefined)
    },
    release,
  }
}

async function hold(shop: Shop, jobId: string, runId: string) {
  for (let waits = 0; ; waits++) {
    const held = await holdJob(shop.db, jobId, runId, shop.now())
    if (held) return held
    if (waits === MAX_WAITS) {
      throw new ProblemError('already_running', { retryAfterSeconds: HOLD_MS / 1_000 })
    }
    await shop.sleep(WAIT_MS)
  }
}
