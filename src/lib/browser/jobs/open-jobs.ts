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
  heartbeat: Heartbeat
  storage: Stored
}

/** The jobs of a person, on this device and in D1: one cache made of four, and what stands behind it. */
export function openJobs({ ask, heartbeat, storage }: JobsEnvironment): Jobs {
  const { now } = heartbeat
  const key = createSyncKeyHolder(storage)
  const shelf = createShelf(storage, now)
  const channel = createJobChannel(now)
  const api = createJobApi(ask, key.ensure)
  const sync = createSync({
    ...{ shelf, api, heartbeat, changed: channel.announce },
    isKnown: () => key.read() !== null,
  })
  const local = createLocal(shelf, now)
  const cache = createBroadcasting(
    createFallback(local, createRemote(api), { shelf, sync }),
    channel,
  )
  const apiOf = (other: string) => createJobApi(ask, () => other)
  return { cache, local, channel, shelf, sync, key, apiOf, heartbeat, storage }
}
