import * as z from 'zod/mini'

import { JobId } from '../domain/job.ts'
import { StudioSettings } from '../domain/studio-settings.ts'
import { readStored, removeStored, storedKeys, writeStored } from './storage.ts'

export const PHASE_PREFIX = 'veo_phase_'
const MAX_PHASES = 10
const KEPT_MS = 7 * 24 * 60 * 60_000

/**
 * Where a run of the studio stood on this device, and what it was asked for. The scenes are in the job, once; this only
 * says from where to go on.
 */
export const Phase = z.object({
  jobId: JobId,
  /** Epoch milliseconds. */
  savedAt: z.number(),
  /** The rev that the job was saved under with it. */
  rev: z.int(),
  settings: StudioSettings,
  completedBatches: z.int().check(z.minimum(0)),
  totalBatches: z.int().check(z.minimum(0)),
  /** Until when a tab of this browser is taken to be running it, if nothing more is heard; epoch milliseconds. */
  runningUntil: z._default(z.number(), 0),
})
export type Phase = z.infer<typeof Phase>

/** The resume point of a job; null if there is none, or it is older than a week. */
export function readPhase(jobId: string, now: number): Phase | null {
  const phase = readStored(PHASE_PREFIX + jobId, Phase)
  if (phase?.jobId !== jobId) return null
  if (now - phase.savedAt < KEPT_MS) return phase
  removePhase(jobId)
  return null
}

/** Keeps a resume point; of more than ten, the oldest go. */
export function writePhase(phase: Phase): void {
  writeStored(PHASE_PREFIX + phase.jobId, phase)
  const known = readPhases(phase.savedAt).sort((one, other) => other.savedAt - one.savedAt)
  for (const { jobId } of known.slice(MAX_PHASES)) removePhase(jobId)
}

/** Whether there is any, without reading it. */
export function hasPhases(): boolean {
  return storedKeys(PHASE_PREFIX).length > 0
}

/** Every resume point of this device. */
export function readPhases(now: number): Phase[] {
  return storedKeys(PHASE_PREFIX).flatMap(
    (key) => readPhase(key.slice(PHASE_PREFIX.length), now) ?? [],
  )
}

/** Whether a tab of this browser is running a job. */
export function isRunningHere(jobId: string, now: number): boolean {
  return (readPhase(jobId, now)?.runningUntil ?? 0) > now
}

export function removePhase(jobId: string): void {
  removeStored(PHASE_PREFIX + jobId)
}
