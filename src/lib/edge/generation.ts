import type { Generation } from '../contract/get-generation.ts'
import { claimPaymentCheck, markPaid, movePayment } from './db/payments.ts'
import type { GenerationRow, VideoRow } from './db/generation.ts'
import { listFinishedFiles } from './db/files.ts'
import { endVideo, listVideos } from './db/generation-videos.ts'
import { getGenerationBySession } from './db/generations.ts'
import { VIDEO_DEADLINE_MS } from '../domain/video.ts'
import { fulfilSoon } from './fulfil-soon.ts'
import { generationView } from './generation-view.ts'
import { logNotice, logProblem } from './log.ts'
import { readFiles } from './media-files.ts'
import { ProblemError } from './problem-error.ts'
import type { FileAnswer } from './providers/video-provider.ts'
import type { Shop } from './shop.ts'
import { isPriceOf, paymentIntentId, retrieveSession, stripeFailure } from './stripe.ts'

/** Stripe is asked about one unpaid order at most this often, however many look at it. */
const CHECK_INTERVAL_MS = 1_000

/**
 * An order as it stands now. Whoever asks, this read also does what is due: it finds out whether the order was paid,
 * submits what waits, and asks the provider how unfinished videos are getting on.
 */
export async function readGeneration(shop: Shop, sessionId: string): Promise<Generation> {
  let order = await getGenerationBySession(shop.db, sessionId)
  if (!order) throw new ProblemError('generation_not_found')
  if (order.payment === 'unpaid') order = await checkPayment(shop, order, sessionId)

  let videos = await listVideos(shop.db, order.id)
  const isDue = order.payment === 'paid' && videos.some(isWaiting)
  // Both at once, since no reply may take 15 s. What is submitted just now need not be asked for yet.
  const [finished, unfinished] = await Promise.all([
    finishedAnswers(shop, videos),
    unfinishedAnswers(shop, videos),
    isDue && fulfilSoon(shop, order.id),
  ])
  const answers = new Map([...finished, ...unfinished])
  if (isDue) videos = await listVideos(shop.db, order.id)
  if (await endOverdue(shop, videos, answers)) videos = await listVideos(shop.db, order.id)
  return generationView({ order, sessionId, videos, answers, now: shop.now() })
}

/** Asks Stripe whether an order that we know as unpaid is paid by now: its event may be late or lost. */
async function checkPayment(
  shop: Shop,
  order: GenerationRow,
  sessionId: string,
): Promise<GenerationRow> {
  const again = async () => (await getGenerationBySession(shop.db, sessionId)) ?? order
  if (!(await claimPaymentCheck(shop.db, order.id, shop.now(), CHECK_INTERVAL_MS))) {
    // Another read has just asked. Its answer may be older than this request, so ask once more after it.
    await shop.sleep(CHECK_INTERVAL_MS)
    if (!(await claimPaymentCheck(shop.db, order.id, shop.now(), CHECK_INTERVAL_MS))) return again()
  }
  try {
    const session = await retrieveSession(shop, sessionId)
    if (session.payment_status === 'paid') {
      if (!isPriceOf(order, session)) {
        logProblem('paid_amount_mismatch', { generationId: order.id })
        return order
      }
      const paid = { id: order.id, sessionId, paymentIntentId: paymentIntentId(session) }
      await shop.db.batch(markPaid(shop.db, { ...paid, now: shop.now() }))
    } else if (session.status === 'expired') {
      await shop.db.batch([movePayment(shop.db, order.id, 'expired')])
    }
  } catch (error) {
    logNotice('payment_not_checked', { generationId: order.id, ...stripeFailure(error) })
  }
  return again()
}

/** Finished videos come from our own record alone, so nothing that a provider says later can undo them. */
async function finishedAnswers(shop: Shop, videos: VideoRow[]): Promise<Map<string, FileAnswer>> {
  const ids = fileIds(videos, 'completed')
  const files = ids.length > 0 ? await listFinishedFiles(shop.db, ids) : []
  return new Map([...files].map(([id, file]) => [id, { outcome: 'found', file }]))
}

async function unfinishedAnswers(shop: Shop, videos: VideoRow[]): Promise<Map<string, FileAnswer>> {
  const ids = fileIds(videos, 'processing')
  if (ids.length === 0) return new Map()
  // What is known stays worth showing while the provider cannot be asked for want of its token.
  if (!shop.config.videos.ok) return new Map()
  const answers = await readFiles(shop, ids)
  return new Map(answers.map((answer, index) => [ids[index]!, answer]))
}

function fileIds(videos: VideoRow[], status: VideoRow['status']): string[] {
  return videos.flatMap((video) => (video.status === status ? (video.file_id ?? []) : []))
}

/** Ends the videos that the provider gave up, or that it says, after too long, it has still not made. */
async function endOverdue(
  shop: Shop,
  videos: VideoRow[],
  answers: Map<string, FileAnswer>,
): Promise<boolean> {
  const now = shop.now()
  const ended = videos.flatMap((video) => {
    const code = endingCode(video, answers.get(video.file_id ?? ''), now)
    return code ? [{ video, code }] : []
  })
  for (const { video, code } of ended) {
    logProblem(code, { generationId: video.generation_id, position: video.position })
    await endVideo(shop.db, video, 'error', code, now)
  }
  return ended.length > 0
}

function endingCode(
  video: VideoRow,
  answer: FileAnswer | undefined,
  now: number,
): 'video_failed' | 'video_timed_out' | null {
  // That the provider could not be asked says nothing about the video, however late it is.
  if (video.status !== 'processing' || !answer) return null
  if (answer.outcome === 'busy' || answer.outcome === 'failed') return null
  const status = answer.outcome === 'found' ? answer.file.status : 'missing'
  if (status === 'completed') return null
  if (status === 'error') return 'video_failed'
  return now - (video.submitted_at ?? now) > VIDEO_DEADLINE_MS ? 'video_timed_out' : null
}

function isWaiting(video: VideoRow): boolean {
  return video.status === 'queued' || video.status === 'submitting'
}
