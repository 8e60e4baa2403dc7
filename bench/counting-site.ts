import type { Variables } from '../scripts/settings.ts'
import { CROWD_SQL } from './crowd.ts'
import { startWorker, type WorkerSite } from './worker-site.ts'

/** Serves the built API by the worker that counts, with a database full of what others stored. */
export function startCountingSite(variables: Variables, sql = CROWD_SQL): Promise<WorkerSite> {
  return startWorker({ main: 'bench/counting-worker.ts', variables, sql })
}
