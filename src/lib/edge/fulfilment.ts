import type { VideoRow } from './db/generation.ts'
import { offerChoice } from './db/choices.ts'
import {
  claimVideos,
  endVideo,
  expireClaims,
  loseVideo,
  markSubmitted,
  requeueVideo,
} from './db/generation-videos.ts'
import { getGeneration } from './db/generations.ts'
import { logNotice, logProblem } from './log.ts'
import { type Shop, videoProvider } from './shop.ts'

/** A submission that has not come back for this long has lost its caller; the adapter itself waits 10 s. */
export const CLAIM_MS = 60_000
/** How often one video may be sent when the service surely refused it for the moment. */
const MAX_ATTEMPTS = 6
/** The least pause before the second repetition; it doubles with each, so that all of them span a minute and more. */
const REPEAT_PAUSE_S = 5
const MAX_SEED = 2 ** 31 - 10
/** How often the record of an accepted video is tried again: without it the video is bought and lost. */
const MAX_RECORD_TRIES = 4

/**
 * Submits whatever a paid order still waits for. Safe to call from anywhere, any number of times at once: a video
 * is claimed by one conditional write and only its claimer submits it. Answers how many were sent.
 */
export async function fulfil(shop: Shop, generationId: string): Promise<number> {
  const { db } = shop
  const lost = await expireClaims(db, generationId, shop.now() - CLAIM_MS, shop.now())
  if (lost > 0) logProblem('submission_lost', { generationId, videos: lost })

  const provider = videoProvider(shop)
  const seed = Math.floor(shop.random() * MAX_SEED)
  const videos = await claimVideos(db, generationId, shop.now(), seed)
  if (videos.length === 0) return 0

  const order = await getGeneration(db, generationId)
  if (!order) return 0
  const { aspect_ratio: aspectRatio } = order
  await Promise.all(
    videos.map(async (video) => {
      const prompt = video.prompt ?? order.prompt
      const submission = await provider.submit({ prompt, aspectRatio, seed: video.seed ?? seed })
      await record(shop, video, submission)
    }),
  )
  return videos.length
}

type Submission = Awaited<ReturnType<ReturnType<typeof videoProvider>['submit']>>

async function record(shop: Shop, video: VideoRow, submission: Submission): Promise<void> {
  const { db } = shop
  const about = { generationId: video.generation_id, position: video.position }
  switch (submission.outcome) {
    case 'accepted':
      return recordAccepted(shop, video, submission.fileId)
    case 'unknown':
      logProblem('submission_unknown', { ...about, status: submission.status })
      return loseVideo(db, video, shop.now())
    case 'refused': {
      const { retryAfterSeconds, code, status } = submission
      if (retryAfterSeconds !== null && video.attempts < MAX_ATTEMPTS) {
        logNotice('submission_postponed', { ...about, status })
        const patience = video.attempts > 1 ? REPEAT_PAUSE_S * 2 ** (video.attempts - 2) : 0
        const pause = Math.max(retryAfterSeconds, patience)
        return requeueVideo(db, video, shop.now() + pause * 1000, shop.now())
      }
      logProblem('submission_refused', { ...about, status, code })
      const ended = endVideo(db, video, code, shop.now())
      // What it does not want to film it will not film the second time, but the buyer may say it in other words.
      const isRefused = code === 'video_refused'
      await db.batch(
        isRefused ? [ended, offerChoice(db, video.generation_id, shop.now())] : [ended],
      )
    }
  }
}

/** Records that a video is being made. Without this record it would be bought and lost. */
export async function recordAccepted(shop: Shop, video: VideoRow, fileId: string): Promise<void> {
  const about = { generationId: video.generation_id, position: video.position, fileId }
  for (let attempt = 1; ; attempt++) {
    try {
      return await markSubmitted(shop.db, video, fileId, shop.now())
    } catch (error) {
      // The service gave two videos the same file: the second is not a video of its own.
      if (String(error).includes('UNIQUE')) {
        logProblem('submission_repeated_file', about)
        return loseVideo(shop.db, video, shop.now())
      }
      if (attempt === MAX_RECORD_TRIES) {
        logProblem('submission_not_recorded', about)
        throw error
      }
      await shop.sleep(100 * 2 ** attempt)
    }
  }
}
