import { deleteJob } from '#lib/contract/delete-job.ts'
import { getJob } from '#lib/contract/get-job.ts'
import { putJob } from '#lib/contract/put-job.ts'
import { handle } from '#lib/edge/handle.ts'
import { jobReply } from '#lib/edge/job-reply.ts'
import { removeJob } from '#lib/edge/jobs.ts'
import { methodNotAllowed } from '#lib/edge/method-not-allowed.ts'
import { saveJob } from '#lib/edge/save-job.ts'

export const prerender = false

export const GET = handle(getJob, ({ shop, request, owner, params }) =>
  jobReply(shop, request, { owner, ...params }),
)
export const HEAD = GET
export const PUT = handle(putJob, async ({ shop, request, owner, params }) => ({
  job: await saveJob(shop, request, { owner, ...params }),
}))
export const DELETE = handle(deleteJob, ({ shop, owner, params }) =>
  removeJob(shop, { owner, ...params }),
)
export const ALL = methodNotAllowed('GET, HEAD, PUT, DELETE')
