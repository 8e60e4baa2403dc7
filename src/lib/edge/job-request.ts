import { MAX_GZIP_JOB_BYTES, MAX_PLAIN_JOB_BYTES, putJob } from '../contract/put-job.ts'
import { JOB_INFO_HEADER } from '../contract/get-job.ts'
import { SentJobInfo } from '../domain/job.ts'
import type { JobBody, JobWrite } from './db/upsert-job.ts'
import { inflatedBytes, MAX_INFLATED_BYTES } from './gzip.ts'
import { issuesOf } from './issues.ts'
import { readJobInfo } from './job-info-header.ts'
import { ProblemError } from './problem-error.ts'
import { contentType, readBytes, readJson } from './read-body.ts'
import { sha256 } from './sha256.ts'

/** Reads a job as it was sent: gzipped and left so, or as JSON, which is validated whole. */
export async function readJobWrite(
  request: Request,
  jobId: string,
  writeId: string,
): Promise<JobWrite> {
  if (contentType(request) !== 'application/json') throw new ProblemError('unsupported_media_type')
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() || 'identity'
  if (encoding === 'gzip') return await readGzip(request, jobId, writeId)
  if (encoding === 'identity') {
    return await readPlain(request, jobId, writeId).catch(refuseDepth)
  }
  throw new ProblemError('unsupported_media_type', { detail: 'Send the job as it is or gzipped.' })
}

async function readGzip(request: Request, jobId: string, writeId: string): Promise<JobWrite> {
  const header = request.headers.get(JOB_INFO_HEADER)
  if (header === null) {
    throw new ProblemError('invalid_request', { detail: 'A gzipped job needs Veo-Job-Info.' })
  }
  const sent = readJobInfo(header)
  checkJobId(sent, jobId)
  const bytes = await readBytes(request, MAX_GZIP_JOB_BYTES, 'job_too_large')
  const inflated = inflatedBytes(bytes)
  if (inflated === null) {
    throw new ProblemError('invalid_request', { detail: 'The body is not gzip, or not whole.' })
  }
  if (inflated > MAX_INFLATED_BYTES) {
    throw new ProblemError('job_too_large', { detail: 'It inflates to more than 16 MB.' })
  }
  const body: JobBody = { encoding: 'gzip', bytes }
  return { sent, body, writeId, hash: await contentHash(sent, bytes) }
}

async function readPlain(request: Request, jobId: string, writeId: string): Promise<JobWrite> {
  const parsed = putJob.body!.safeParse(
    await readJson(request, MAX_PLAIN_JOB_BYTES, 'job_too_large'),
  )
  if (!parsed.success) {
    throw new ProblemError('invalid_request', { issues: issuesOf(parsed.error) })
  }
  const { job } = parsed.data
  checkJobId(job, jobId)
  const sent = SentJobInfo.parse(job)
  const content = Object.fromEntries(
    Object.entries(job).filter(([name]) => !Object.hasOwn(sent, name)),
  )
  const hash = await contentHash(sent, new TextEncoder().encode(JSON.stringify(content)))
  const bytes = new TextEncoder().encode(JSON.stringify({ job: content }))
  return { sent, body: { encoding: 'identity', bytes }, writeId, hash }
}

/** JSON may be nested deeper than anything that walks through it can follow. */
function refuseDepth(error: unknown): never {
  if (!(error instanceof RangeError)) throw error
  throw new ProblemError('invalid_request', { detail: 'The job is nested too deeply.' })
}

function checkJobId(sent: SentJobInfo, jobId: string): void {
  if (sent.jobId === undefined || sent.jobId === jobId) return
  const issues = [{ path: 'jobId', message: 'is not the one of the address' }]
  throw new ProblemError('invalid_request', { issues })
}

/** Names what was written, times aside: those are ours. */
async function contentHash(sent: SentJobInfo, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const { updatedAt: _, expiresAt: __, ...row } = sent
  return await sha256(JSON.stringify({ ...row, body: await sha256(body) }))
}
