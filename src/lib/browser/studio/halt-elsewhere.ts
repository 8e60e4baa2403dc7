import type { Jobs } from '../jobs/open-jobs.ts'
import { isRunningHere, type Phase, readPhases } from '../phase.ts'
import { halted } from './halted.ts'
import { waitUntil } from './pause.ts'
import { requestStop } from './stop-request.ts'

/** How long another tab may take to stop. */
const STOP_MS = 2_000

/** Stops a job that another tab or device is writing, or that only seems to be written. */
export async function haltElsewhere({ cache, heartbeat }: Jobs, jobId: string): Promise<void> {
  const isRunning = () => isRunningHere(jobId, heartbeat.now())
  if (isRunning()) {
    const until = heartbeat.now() + STOP_MS
    requestStop(jobId, heartbeat.now())
    await waitUntil(() => !isRunning() || heartbeat.now() >= until, heartbeat)
  }
  const job = await cache.get(jobId)
  // Nobody stopped it by now: a tab that has gone, or another device, which hears of it when it saves next.
  if (job?.status === 'in_progress') await cache.set({ ...halted(job), rev: job.rev + 2 })
}

/** Stops what tabs that were left had been writing, so that it can be taken up. Gives which, the last one first. */
export async function haltAbandoned(
  { local, cache, heartbeat }: Jobs,
  isLeft = ({ runningUntil }: Phase) => runningUntil <= heartbeat.now(),
): Promise<string[]> {
  const left = readPhases(heartbeat.now())
    .filter(isLeft)
    .sort((one, other) => other.savedAt - one.savedAt)
  const stopped: string[] = []
  for (const { jobId } of left) {
    const job = await local.get(jobId)
    if (job?.status !== 'in_progress') continue
    await cache.set({ ...halted(job), rev: job.rev + 1 })
    stopped.push(jobId)
  }
  return stopped
}
