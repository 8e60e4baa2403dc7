import { Job, type JobInfo } from '../../domain/job.ts'
import { fromBase64, toBase64 } from '../base64.ts'

/** A whole job made small: gzipped, or as JSON where the browser cannot do that. */
export type PackedJob =
  { encoding: 'gzip'; bytes: Uint8Array<ArrayBuffer> } | { encoding: 'identity'; text: string }

const GZIP_MARK = 'gzip:'

export async function packJob(job: Job): Promise<PackedJob> {
  const text = JSON.stringify({ job })
  if (typeof CompressionStream === 'undefined') return { encoding: 'identity', text }
  return { encoding: 'gzip', bytes: await through(text, new CompressionStream('gzip')) }
}

/** The job that was packed, under the row that stands; null if it cannot be read. */
export async function unpackJob(packed: PackedJob, info: JobInfo): Promise<Job | null> {
  try {
    const text = packed.encoding === 'gzip' ? await gunzip(packed.bytes) : packed.text
    return readJob(JSON.parse(text), info)
  } catch {
    return null
  }
}

/** A job from the body of a request or reply, under the row that stands; null if it does not fit its schema. */
export function readJob(body: unknown, info: JobInfo): Job | null {
  const { job } = Object(body) as { job?: unknown }
  const { error: _, ...content } = Object(job) as Record<string, unknown>
  const parsed = Job.safeParse({ ...content, ...info })
  return parsed.success ? parsed.data : null
}

/** The text that stands for a packed job where only text can be kept. */
export function packedToText(packed: PackedJob): string {
  return packed.encoding === 'gzip' ? GZIP_MARK + toBase64(packed.bytes) : packed.text
}

/** Throws if the text was never one of `packedToText`. */
export function packedFromText(text: string): PackedJob {
  return text.startsWith(GZIP_MARK)
    ? { encoding: 'gzip', bytes: fromBase64(text.slice(GZIP_MARK.length)) }
    : { encoding: 'identity', text }
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')))
}

async function through(
  content: BlobPart,
  change: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(change)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
