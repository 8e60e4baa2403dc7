import * as z from 'zod/mini'

import { readStored, removeStored, writeStored } from '../storage.ts'
import { watchStorage } from '../watch-storage.ts'

/** Lives for a moment: the other tabs hear that it was written, and that is all it is for. */
const STOP_KEY = 'veo_stop'
const StopRequest = z.object({ jobId: z.string(), at: z.number() })

/** Asks the tab that runs a job to stop it. */
export function requestStop(jobId: string, at: number): void {
  writeStored(STOP_KEY, { jobId, at } satisfies z.infer<typeof StopRequest>)
}

/** Hears what other tabs ask. Gives the way to stop listening. */
export function onStopRequest(heard: (jobId: string) => void): () => void {
  return watchStorage((key) => {
    if (key !== STOP_KEY) return
    const request = readStored(STOP_KEY, StopRequest)
    if (!request) return
    removeStored(STOP_KEY)
    heard(request.jobId)
  })
}
