import * as z from 'zod/mini'

import { type FileType, isMediaUrl, type MediaFile } from '../../domain/media-file.ts'

/**
 * A file as the service describes it: its own shape, where the state must be worked out from `url` and `tasks`, and
 * the short one with a `status` that some of its front ends give.
 */
export const SuperDuperAiFile = z.object({
  id: z.string(),
  type: z.nullish(z.string()),
  url: z.nullish(z.string()),
  thumbnail_url: z.nullish(z.string()),
  thumbnailUrl: z.nullish(z.string()),
  created_at: z.catch(z.nullish(z.string()), null),
  createdAt: z.catch(z.nullish(z.string()), null),
  status: z.nullish(z.string()),
  tasks: z.nullish(z.array(z.object({ status: z.nullish(z.string()) }))),
  video_generation: z.nullish(z.unknown()),
  image_generation: z.nullish(z.unknown()),
  audio_generation: z.nullish(z.unknown()),
})
export type SuperDuperAiFile = z.infer<typeof SuperDuperAiFile>

const Listed = z.object({
  id: z.string(),
  video_generation: z.nullish(
    z.object({ prompt: z.nullish(z.string()), seed: z.nullish(z.number()) }),
  ),
})

/** A list of files, as far as it tells which order each was made for: a page with `items`, or the items alone. */
export const SuperDuperAiFiles = z.union([
  z.array(Listed),
  z.pipe(
    z.object({ items: z.array(Listed) }),
    z.transform(({ items }) => items),
  ),
])

const TYPES: Record<string, FileType> = {
  video: 'video',
  image: 'image',
  audio: 'audio',
  voiceover: 'audio',
  sound_effect: 'audio',
  music: 'audio',
}

/** The file in our words. An address that no browser should load is left out, and without one nothing is finished. */
export function toMediaFile(reply: SuperDuperAiFile, allowLoopback: boolean): MediaFile {
  const createdAt = isoTime(reply.createdAt ?? reply.created_at)
  const about = { id: reply.id, type: fileType(reply), ...(createdAt && { createdAt }) }
  const { url } = reply
  if (url && isMediaUrl(url, allowLoopback)) {
    const thumbnail = reply.thumbnailUrl ?? reply.thumbnail_url
    const shown = thumbnail && isMediaUrl(thumbnail, allowLoopback)
    return { ...about, status: 'completed', url, ...(shown && { thumbnailUrl: thumbnail }) }
  }
  return { ...about, status: unfinishedStatus(reply) }
}

function unfinishedStatus(reply: SuperDuperAiFile): 'pending' | 'processing' | 'error' {
  const status = reply.status?.toLowerCase()
  if (status === 'error' || status === 'failed') return 'error'
  if (status === 'pending' || status === 'queued') return 'pending'
  const tasks = reply.tasks ?? []
  const isRunning = tasks.some((task) => task.status === 'in_progress')
  return !isRunning && tasks.at(-1)?.status === 'error' ? 'error' : 'processing'
}

function fileType(reply: SuperDuperAiFile): FileType {
  if (reply.type) return TYPES[reply.type.toLowerCase()] ?? 'other'
  if (reply.image_generation) return 'image'
  if (reply.audio_generation) return 'audio'
  // The short shape does not say, and videos are what is sold.
  return 'video'
}

function isoTime(text: string | null | undefined): string | undefined {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
