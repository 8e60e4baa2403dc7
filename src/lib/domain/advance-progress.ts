import { CEILING, PACE } from './progress.ts'
import { isEnded, TYPICAL_VIDEO_MS, type VideoStatus } from './video.ts'

/**
 * How far along an order is some time after its progress was last told: the unfinished videos move on as they do at
 * the server. Never less than was told, never 100 before every video has ended.
 */
export function advanceProgress(
  told: number,
  videos: { status: VideoStatus }[],
  elapsedMs: number,
): number {
  const running = videos.filter((video) => !isEnded(video)).length
  if (running === 0) return told
  const ended = 100 * (videos.length - running)
  const each = Math.min(Math.max((told * videos.length - ended) / running, 0), CEILING - 0.001)
  const sinceStart = -Math.log(1 - each / CEILING) / PACE + elapsedMs / TYPICAL_VIDEO_MS
  const moved = CEILING * (1 - Math.exp(-PACE * sinceStart))
  return Math.min(Math.max(told, (ended + moved * running) / videos.length), 99)
}
