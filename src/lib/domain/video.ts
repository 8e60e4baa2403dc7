import type { FileType } from './media-file.ts'

export const VIDEO_STATUSES = ['pending', 'processing', 'completed', 'error'] as const
export type VideoStatus = (typeof VIDEO_STATUSES)[number]

/** How long a video may take before it is given up, in milliseconds from its submission. */
export const VIDEO_DEADLINE_MS = 30 * 60_000

/** How much longer a video is waited for while its service cannot be asked. */
export const OUTAGE_MS = 90 * 60_000

/** How often a video that surely failed is made at most, the first time included. */
export const MAX_FAILURES = 3

/** How long a video usually takes, in milliseconds from its submission. */
export const TYPICAL_VIDEO_MS = 2 * 60_000

/** What progress and an order's state are worked out from. */
export type VideoState = { status: VideoStatus; startedAt?: number }

/** Whether nothing more will happen to a video. */
export function isEnded(video: { status: VideoStatus }): boolean {
  return video.status === 'completed' || video.status === 'error'
}

/** The files of an order that are shown to others: what did not fail, as far as it has a file yet. */
export function sharedFiles(videos: readonly { fileId: string; status: VideoStatus }[]): string[] {
  return videos.flatMap(({ fileId, status }) => (status === 'error' ? [] : fileId || []))
}

/** Whether a file of this type is shown by a moving, a still or a sounding player. */
export function playerFor(type: FileType): 'video' | 'image' | 'audio' | 'link' {
  return type === 'other' ? 'link' : type
}
