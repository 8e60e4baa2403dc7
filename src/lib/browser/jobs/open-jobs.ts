import type { Ask } from '../call.ts'
import type { Heartbeat } from '../heartbeat.ts'
import type { Stored } from '../storage.ts'
import { createBroadcasting } from './broadcasting.ts'
import { createFallback } from './fallback.ts'
import { createJobApi, type JobApi } from './job-api.ts'
import type { JobCache } from './job-cache.ts'
import { createJobChannel, type JobChannel } from './job-channel.ts'
import { createShelf, type JobShelf } from './job-shelf.ts'
import { createLocal } from './local.ts'
import { createRemote } from './remote.ts'
import { createServerClock } from './server-clock.ts'
import { createSync, type Sync } from './sync.ts'
import { createSyncKeyHolder, type SyncKeyHolder } from './sync-key.ts'

/** What jobs need of the browser; tests give their own. */
export type JobsEnvironment = { ask: Ask; heartbeat: Heartbeat; storage: Stored }

export type Jobs = {
  cache: JobCache
  /** The same without asking D1. */
  local: JobCache
  channel: JobChannel
  shelf: JobShelf
  sync: Sync
  key: SyncKeyHolder
  /** D1's side of another sync key. */
  apiOf: (key: string) => JobApi
  /** The time that jobs are kept by: epoch milliseconds, the server's as soon as it was heard. */
  now: () => number
  heartbeat: Heartbeat
  storage: Stored
}

/** The jobs of a person, on this device and in D1: one cache made of four, and what stands behind it. */
export function openJobs({ ask, heartbeat, storage }: JobsEnvironment): Jobs {
  const clock = createServerClock(heartbeat.now)
  const { now } = clock
  const key = createSyncKeyHolder(storage)
  const shelf = createShelf(storage, now, clock.isSure)
  const channel = createJobChannel(heartbeat.now)
  const api = createJobApi(ask, clock, key.ensure)
  const sync = createSync({
    ...{ shelf, api, heartbeat, now },
    ...{ key: key.read, changed: channel.announce },
  })
  const local = createLocal(shelf, now, shelf.nextTurn)
  const cache = createBroadcasting(
    createFallback(local, createRemote(api), { shelf, sync, key }),
    channel,
  )
  const apiOf = (other: string) => createJobApi(ask, clock, () => other)
  // What an earlier page left waiting does not wait for this one to look at its jobs.
  if (key.read() !== null) sync.hurry()
  return { cache, local, channel, shelf, sync, key, apiOf, now, heartbeat, storage }
}
