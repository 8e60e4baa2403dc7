import type { ErrorCode } from '../contract/error-code.ts'
import type { Generation, GenerationVideo, TimelineEvent } from '../contract/get-generation.ts'
import { orderStatus } from '../domain/order-status.ts'
import { pollDelay } from '../domain/poll-delay.ts'
import { orderProgress } from '../domain/progress.ts'
import { isEnded } from '../domain/video.ts'
import type { Wait } from '../domain/wait.ts'
import type { FinishedFile } from './db/files.ts'
import type { GenerationRow, Payment, VideoRow } from './db/generation.ts'
import type { OrderEventRow } from './db/order-events.ts'

type Known = {
  order: GenerationRow
  sessionId: string
  videos: VideoRow[]
  files: Map<string, FinishedFile>
  events: OrderEventRow[]
  typical: Wait | null
  now: number
}

/** An order as its buyer sees it, from our own rows alone: what the provider said and was not stored may be taken back. */
export function generationView(known: Known): Generation {
  const { order, sessionId, videos, files, events, typical, now } = known
  const canChange = order.payment === 'paid' && (order.choice_until ?? 0) > now
  const about = {
    generationId: sessionId,
    sessionId,
    prompt: order.prompt,
    videoCount: order.video_count,
    aspectRatio: order.aspect_ratio,
    createdAt: new Date(order.created_at).toISOString(),
    fileIds: videos.flatMap(({ file_id }) => file_id ?? []),
    timeline: events.map((event) => timelineEvent(event, order.currency)),
    ...(canChange && { changeUntil: new Date(order.choice_until!).toISOString() }),
    ...(typical && { typical }),
  }
  if (order.erased_at !== null) {
    const isWhole = videos.every(({ status }) => status === 'completed')
    const status = isWhole ? ('completed' as const) : ('error' as const)
    return { ...about, status, progress: 100, videos: [], pollAfterMs: null }
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
  const shown = videos.map((video) => videoView(video, files, code))
  const states = shown.map(({ status }, index) => {
    const startedAt = videos[index]!.submitted_at
    return startedAt === null ? { status } : { status, startedAt }
  })
  const status = orderStatus(shown)
  const pollAfterMs = shown.every(isEnded) ? null : pollDelay(now - (order.paid_at ?? now))
  const progress = orderProgress(states, now, typical?.medianMs)
  return { ...about, status, progress, videos: shown, pollAfterMs }
}

function timelineEvent(
  { at, type, position, amount, code }: OrderEventRow,
  currency: string,
): TimelineEvent {
  return {
    at: new Date(at).toISOString(),
    type,
    ...(position !== null && { video: position + 1 }),
    ...(amount !== null && { amount, currency }),
    ...(code !== null && { code: code as ErrorCode }),
  }
}

function videoView(
  video: VideoRow,
  files: Map<string, FinishedFile>,
  stopped: ErrorCode | null,
): GenerationVideo {
  const fileId = video.file_id ?? ''
  const file = files.get(fileId)
  if (video.status === 'completed') {
    // Its owner may have had it erased just now.
    if (!file) return { fileId, status: 'completed' }
    const { type, url, thumbnailUrl } = file
    return { fileId, status: 'completed', type, url, ...(thumbnailUrl && { thumbnailUrl }) }
  }
  if (video.status === 'error') {
    return { fileId, status: 'error', error: { code: video.error_code ?? 'internal_error' } }
  }
  // Nothing more is made for money that was taken back.
  if (stopped) return { fileId, status: 'error', error: { code: stopped } }
  if (video.status === 'queued') return { fileId, status: 'pending' }
  return { fileId, status: 'processing', ...(fileId && { type: 'video' as const }) }
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
