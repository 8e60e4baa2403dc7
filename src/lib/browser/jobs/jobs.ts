import { ask } from '../call.ts'
import { heartbeat } from '../heartbeat.ts'
import { storage } from '../storage.ts'
import { openJobs } from './open-jobs.ts'

/** The jobs of this page: see `openJobs`. */
export const jobs = openJobs({ ask, heartbeat, storage })

export const getCachedJobList = jobs.cache.list
export const getCachedJob = jobs.cache.get
export const setCachedJob = jobs.cache.set
export const deleteCachedJob = jobs.cache.delete
export const clearAllJobs = jobs.cache.clear
