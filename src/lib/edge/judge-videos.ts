import { VIDEO_DEADLINE_MS } from '../domain/video.ts'
import type { GenerationRow, VideoRow } from './db/generation.ts'
import { endVideo, failVideo } from './db/generation-videos.ts'
import { logProblem } from './log.ts'
import type { FileAnswer } from './providers/video-provider.ts'
import type { Shop } from './shop.ts'

/** How long the service may not know a file that it said it had taken: it may take minutes to show it. */
const MISSING_MS = 2 * 60_000
/** How much longer a video is waited for while the service cannot be asked. */
const OUTAGE_MS = 90 * 60_000
/** The pause before a failed video is sent again, longer the second time. */
const RETRY_PAUSES_MS = [2_000, 8_000]

type Verdict = 'failed' | 'video_timed_out' | 'submission_unknown' | null

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
  if (!answer || answer.outcome === 'busy' || answer.outcome === 'failed') {
    // That the provider cannot be asked says nothing about the video, but nobody waits for ever.
    return age > VIDEO_DEADLINE_MS + OUTAGE_MS ? 'video_timed_out' : null
  }
  if (answer.outcome === 'missing') return age > MISSING_MS ? 'submission_unknown' : null
  if (answer.file.status === 'error') return 'failed'
  return answer.file.status !== 'completed' && age > VIDEO_DEADLINE_MS ? 'video_timed_out' : null
}
