import { fitJob } from '../../domain/fit-job.ts'
import type { Job, JobInfo } from '../../domain/job.ts'
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

/**
 * A job from the body of a request or reply, under the row that stands; null if there is none in it. Another device may
 * have had a newer page, so what does not fit is left out, and the rest is read.
 */
export function readJob(body: unknown, info: JobInfo): Job | null {
  const { job } = Object(body) as { job?: unknown }
  if (typeof job !== 'object' || job === null) return null
  const { error: _, ...content } = job as Record<string, unknown>
  return fitJob({ ...content, ...info })
}

/** The text that stands for a body where only text can be kept. */
export function packedToText(packed: PackedJob): string {
  return packed.encoding === 'gzip' ? GZIP_MARK + toBase64(packed.bytes) : packed.text
}

/** The body that was kept as this text; null if it is damaged. */
export function packedFromText(text: string): PackedJob | null {
  if (!text.startsWith(GZIP_MARK)) return { encoding: 'identity', text }
  try {
    return { encoding: 'gzip', bytes: fromBase64(text.slice(GZIP_MARK.length)) }
  } catch {
    return null
  }
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
