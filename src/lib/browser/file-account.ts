import type { ErrorCode } from '../contract/error-code.ts'
import type { GenerationVideo } from '../contract/get-generation.ts'
import type { PublicFile } from '../contract/media.ts'
import { orderStatus } from '../domain/order-status.ts'
import { pollDelay, SLOW_POLL_MS } from '../domain/poll-delay.ts'
import { orderProgress } from '../domain/progress.ts'
import { isEnded } from '../domain/video.ts'
import type { Known } from './status-view.ts'

/** A file that began earlier than this was not begun for the page that asks about it now. */
const RECENT_MS = 60 * 60_000

export type KnownFiles = Known & { startedAt: Map<string, number> }

/** Whether a file could not be asked about just now, which says nothing about the file. */
export function isUnheard({ error }: { error?: { code: ErrorCode } | undefined }): boolean {
  return error?.code === 'video_provider_error' || error?.code === 'video_provider_busy'
}

/** A file as if it were a video of an order. */
export function videoOf(file: PublicFile): GenerationVideo {
  const { id: fileId, status, type, url, thumbnailUrl, error } = file
  // Of a file without word nothing is known, not even what it is.
  if (isUnheard(file)) return { fileId, status: 'pending', error }
  return { fileId, status, type, url, thumbnailUrl, error }
}

/** When a file was begun, as far as can be told: what the service says, unless this browser's clock disagrees. */
export function beginning({ createdAt }: PublicFile, now: number): number {
  const age = now - Date.parse(createdAt ?? '')
  return age >= 0 && age < RECENT_MS ? now - age : now
}

/** Files as the server described them just now, begun then, as if they were one order. */
export function filesAccount(
  files: PublicFile[],
  now: number,
  begun: (file: PublicFile) => number = (file) => beginning(file, now),
): KnownFiles {
  const startedAt = new Map(files.map((file) => [file.id, begun(file)]))
  const createdAt = files.flatMap((file) => file.createdAt ?? []).sort()[0]
  return { ...fileAccount(files.map(videoOf), startedAt, now), createdAt }
}

/** Files as if they were one order. */
export function fileAccount(
  videos: GenerationVideo[],
  startedAt: Map<string, number>,
  now: number,
): KnownFiles {
  const begun = (fileId: string) => startedAt.get(fileId) ?? now
  const status = orderStatus(videos)
  const states = videos.map((video) => ({ ...video, startedAt: begun(video.fileId) }))
  const oldest = Math.min(
    ...states.filter((state) => !isEnded(state)).map((state) => state.startedAt),
  )
  const slowest = videos.some(isUnheard) ? SLOW_POLL_MS : 0
  return {
    status,
    videos,
    videoCount: videos.length,
    progress: orderProgress(states, now),
    seenAt: now,
    startedAt,
    pollAfterMs: videos.every(isEnded) ? null : Math.max(pollDelay(now - oldest), slowest),
  }
}
