import * as z from 'zod/mini'

import { JOB_INFO_HEADER } from '../../contract/get-job.ts'
import { JobInfo, type Job } from '../../domain/job.ts'
import { fromBase64UrlJson } from '../base64.ts'
import { readReply } from '../call.ts'
import { CallError } from '../call-error.ts'
import { readJob } from './packed-job.ts'

const Nothing = z.object({ job: z.literal(null) })

/** The job in an answer of the server's; `held` if that is what the server has, null if it has none. */
export async function readJobReply(reply: Response, held?: Job): Promise<Job | null> {
  const info = JobInfo.safeParse(fromBase64UrlJson(reply.headers.get(JOB_INFO_HEADER) ?? ''))
  if (reply.status === 304 && held) return { ...held, ...(info.success && info.data) }
  if (reply.ok && info.success) {
    // The body is another device's, and may have been made by a newer page: read with its row, and as a whole.
    const job = readJob(await readBody(reply), info.data)
    if (job === null) throw new CallError('job_unreadable')
    return job
  }
  const body: unknown = await readReply(reply, z.looseObject({}))
  if (Nothing.safeParse(body).success) return null
  // Somebody else answered: a hotel's Wi-Fi, a filtering proxy.
  throw new CallError('network_error')
}

/** The server looks into no body, so what it answers may be neither gzip nor JSON. */
async function readBody(reply: Response): Promise<unknown> {
  try {
    return await reply.json()
  } catch (error) {
    // We hung up ourselves, since it took too long.
    if (error instanceof DOMException) throw error
    throw new CallError('job_unreadable', undefined, { cause: error })
  }
}
