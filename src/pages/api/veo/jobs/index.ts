import { deleteJobs } from '#lib/contract/delete-jobs.ts'
import { listJobs } from '#lib/contract/list-jobs.ts'
import { clearJobs, shownJobs } from '#lib/edge/jobs.ts'
import { handle } from '#lib/edge/handle.ts'
import { methodNotAllowed } from '#lib/edge/method-not-allowed.ts'

export const prerender = false

export const GET = handle(listJobs, ({ shop, owner }) => shownJobs(shop, owner))
export const DELETE = handle(deleteJobs, ({ shop, owner }) => clearJobs(shop, owner))
export const HEAD = GET
export const ALL = methodNotAllowed('GET, HEAD, DELETE')
