import type { ErrorCode } from '../contract/error-code.ts'
import type { Generation, GenerationVideo } from '../contract/get-generation.ts'
import { orderStatus } from '../domain/order-status.ts'
import { pollDelay } from '../domain/poll-delay.ts'
import { orderProgress } from '../domain/progress.ts'
import { isEnded } from '../domain/video.ts'
import type { GenerationRow, Payment, VideoRow } from './db/generation.ts'
import type { FileAnswer } from './providers/video-provider.ts'

type Known = {
  order: GenerationRow
  sessionId: string
  videos: VideoRow[]
  answers: Map<string, FileAnswer>
  now: number
}

/** An order as its buyer sees it, from our own rows and what the provider has just said. */
export function generationView({ order, sessionId, videos, answers, now }: Known): Generation {
  const about = {
    generationId: sessionId,
    sessionId,
    prompt: order.prompt,
    videoCount: order.video_count,
    createdAt: new Date(order.created_at).toISOString(),
    fileIds: videos.flatMap(({ file_id }) => file_id ?? []),
  }
  const code = paymentCode(order.payment)
  const isStarted = order.paid_at !== null && videos.some(({ status }) => status !== 'queued')
  if (code && !isStarted) {
    return {
      ...about,
      status: 'error',
      progress: 0,
      videos: [],
      pollAfterMs: null,
      error: { code },
    }
  }
  if (order.payment === 'unpaid') {
    const pollAfterMs = pollDelay(now - order.created_at)
    return { ...about, status: 'pending', progress: 0, videos: [], pollAfterMs }
  }
  const shown = videos.map((video) => videoView(video, answers, code))
  const states = shown.map(({ status }, index) => {
    const startedAt = videos[index]!.submitted_at
    return startedAt === null ? { status } : { status, startedAt }
  })
  const status = orderStatus(shown)
  const pollAfterMs = shown.every(isEnded) ? null : pollDelay(now - (order.paid_at ?? now))
  return { ...about, status, progress: orderProgress(states, now), videos: shown, pollAfterMs }
}

function videoView(
  video: VideoRow,
  answers: Map<string, FileAnswer>,
  stopped: ErrorCode | null,
): GenerationVideo {
  const fileId = video.file_id ?? ''
  const answer = answers.get(fileId)
  switch (video.status) {
    case 'queued':
      return stopped
        ? { fileId, status: 'error', error: { code: stopped } }
        : { fileId, status: 'pending' }
    case 'submitting':
      return { fileId, status: 'processing' }
    case 'error':
    case 'unknown':
      return { fileId, status: 'error', error: { code: video.error_code ?? 'internal_error' } }
    case 'processing':
    case 'completed': {
      if (answer?.outcome !== 'found' || answer.file.status !== 'completed') {
        return { fileId, status: 'processing', type: 'video' }
      }
      const { type, url, thumbnailUrl } = answer.file
      return { fileId, status: 'completed', type, url, ...(thumbnailUrl && { thumbnailUrl }) }
    }
  }
}

/** Why an order that was not started will not be. */
function paymentCode(payment: Payment): ErrorCode | null {
  switch (payment) {
    case 'unpaid':
    case 'paid':
      return null
    case 'failed':
      return 'payment_failed'
    case 'expired':
      return 'payment_expired'
    case 'refunded':
      return 'payment_refunded'
    case 'disputed':
      return 'payment_disputed'
  }
}
