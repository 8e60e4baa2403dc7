import { isEnded, TYPICAL_VIDEO_MS, type VideoState } from './video.ts'

/** Where a video that is not finished stops counting, in percent: only being done is 100. */
const CEILING = 95

/**
 * How far along one video is, 0 to 100. Time counts against the typical duration and slows down as it passes
 * it, so the number keeps moving, never falls and never claims to be done.
 */
export function videoProgress(
  video: VideoState,
  now: number,
  typicalMs = TYPICAL_VIDEO_MS,
): number {
  if (isEnded(video)) return 100
  if (video.startedAt === undefined) return 0
  const share = Math.max(0, now - video.startedAt) / typicalMs
  return CEILING * (1 - Math.exp(-1.5 * share))
}

/** How far along a whole order is, as a whole number from 0 to 100; below 100 until every video has ended. */
export function orderProgress(videos: VideoState[], now: number, typicalMs?: number): number {
  if (videos.length === 0) return 0
  const sum = videos.reduce((total, video) => total + videoProgress(video, now, typicalMs), 0)
  return Math.floor(sum / videos.length)
}

/**
 * How far along an order is that was at `progress` this long ago. Every unfinished video nears its ceiling at one
 * rate, so their mean does too: nothing but the mean has to be known, and no clock but the reader's own is trusted.
 */
export function progressAfter(
  progress: number,
  videos: VideoState[],
  elapsedMs: number,
  typicalMs = TYPICAL_VIDEO_MS,
): number {
  const isMoving = videos.some(({ status }) => status === 'processing')
  if (!isMoving) return progress
  const ended = videos.filter(isEnded).length
  const ceiling = (100 * ended + CEILING * (videos.length - ended)) / videos.length
  const left = Math.max(0, ceiling - progress)
  const share = Math.max(0, elapsedMs) / typicalMs
  return Math.max(progress, ceiling - left * Math.exp(-1.5 * share))
}
