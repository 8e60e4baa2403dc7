import { OUTAGE_MS, VIDEO_DEADLINE_MS } from '../domain/video.ts'
import type { GenerationRow, VideoRow } from './db/generation.ts'
import { endVideo, failVideo, noteSilence } from './db/generation-videos.ts'
import { logProblem } from './log.ts'
import type { FileAnswer } from './providers/video-provider.ts'
import type { Shop } from './shop.ts'

/** How long the service may not know a file that it said it had taken: it may take minutes to show it. */
const MISSING_MS = 2 * 60_000
/** How long it must have said so, since a single answer may come from one that has just been started again. */
const MISSING_AGAIN_MS = 30_000
/** How long it must have been asked in vain by then: it may be that nobody has asked for hours. */
const OUTAGE_AGAIN_MS = 10 * 60_000
/** The pause before a failed video is sent again, longer the second time. */
const RETRY_PAUSES_MS = [2_000, 8_000]

type Verdict = 'failed' | 'video_timed_out' | 'submission_unknown' | 'silent' | 'heard' | null

/** Ends or tries again the videos that are not to be waited for any longer. Says whether there were any. */
export async function judgeVideos(
  shop: Shop,
  order: GenerationRow,
  videos: readonly VideoRow[],
  answers: ReadonlyMap<string, FileAnswer>,
): Promise<boolean> {
  const now = shop.now()
  const statements = videos.flatMap((video) => {
    const verdict = verdictOn(order, video, answers.get(video.file_id ?? ''), now)
    if (verdict === null) return []
    if (verdict === 'silent') return [noteSilence(shop.db, video, now)]
    if (verdict === 'heard') return [noteSilence(shop.db, video, null)]
    const code = verdict === 'failed' ? 'video_failed' : verdict
    logProblem(code, { generationId: order.id, position: video.position })
    if (verdict !== 'failed') return [endVideo(shop.db, video, verdict, now)]
    const pause = RETRY_PAUSES_MS[video.failures] ?? 0
    return [failVideo(shop.db, video, now + pause, now)]
  })
  if (statements.length > 0) await shop.db.batch(statements)
  return statements.length > 0
}

function verdictOn(
  order: GenerationRow,
  video: VideoRow,
  answer: FileAnswer | undefined,
  now: number,
): Verdict {
  if (video.status === 'queued') {
    return now > (order.deadline_at ?? Infinity) ? 'video_timed_out' : null
  }
  if (video.status !== 'processing') return null
  const age = now - (video.submitted_at ?? now)
  const silence = video.silent_since === null ? null : now - video.silent_since
  if (!answer || answer.outcome === 'busy' || answer.outcome === 'failed') {
    // That the provider cannot be asked says nothing about the video, but nobody waits for ever.
    if (age <= VIDEO_DEADLINE_MS) return null
    if (silence === null) return 'silent'
    const isOver = age > VIDEO_DEADLINE_MS + OUTAGE_MS && silence >= OUTAGE_AGAIN_MS
    return isOver ? 'video_timed_out' : null
  }
  if (answer.outcome === 'missing') {
    if (silence === null) return 'silent'
    return age > MISSING_MS && silence >= MISSING_AGAIN_MS ? 'submission_unknown' : null
  }
  if (answer.file.status === 'error') return 'failed'
  if (answer.file.status === 'completed') return null
  if (age > VIDEO_DEADLINE_MS) return 'video_timed_out'
  return silence === null ? null : 'heard'
}
