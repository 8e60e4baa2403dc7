import { type FinishedFile, listFinishedFiles } from './db/files.ts'
import type { GenerationRow, VideoRow } from './db/generation.ts'
import { listVideos } from './db/generation-videos.ts'
import { getGeneration } from './db/generations.ts'
import { claimPaymentCheck } from './db/payments.ts'
import { findLost } from './find-lost.ts'
import { fulfilSoon } from './fulfil-soon.ts'
import { judgeVideos } from './judge-videos.ts'
import { logNotice } from './log.ts'
import { readFiles } from './media-files.ts'
import { tellSoon } from './notices/tell.ts'
import { applyStanding, standingOf } from './payment-standing.ts'
import type { FileAnswer } from './providers/video-provider.ts'
import { settle } from './settle.ts'
import type { Shop } from './shop.ts'
import { within } from './within.ts'
import { retrieveSession, stripeFailure } from './stripe.ts'

/** Stripe is asked about one unpaid order at most this often, however many look at it. */
const CHECK_INTERVAL_MS = 1_000

/** An order with its videos, and the files of those that are finished. */
export type Seen = { order: GenerationRow; videos: VideoRow[]; files: Map<string, FinishedFile> }

/**
 * Does whatever is due for an order: finds out whether it was paid, submits what waits, looks for what was lost, asks how
 * the rest is getting on, tries again or gives up, settles the price, and tells who asked for it. Safe to call from
 * anywhere, at once.
 */
export async function lookAfter(shop: Shop, stored: GenerationRow): Promise<Seen> {
  let order = stored.payment === 'unpaid' ? await checkPayment(shop, stored) : stored
  let videos = await listVideos(shop.db, order.id)
  const isPaid = order.payment === 'paid'
  const isWaiting = isPaid && videos.some(({ status }) => isDue(status))
  const isLost = isPaid && videos.some(({ status }) => status === 'unknown')
  // All at once, since no reply may take 15 s. What is submitted just now need not be asked for yet.
  const [answers] = await Promise.all([
    isPaid ? unfinishedAnswers(shop, videos) : new Map<string, FileAnswer>(),
    isWaiting && fulfilSoon(shop, order.id),
    isLost && within(shop, findLost(shop, order, videos)),
  ])
  const isOpen = videos.some(({ status }) => status !== 'completed' && status !== 'error')
  if (isOpen) videos = await listVideos(shop.db, order.id)
  // What was refused just now has given its buyer a choice.
  if (isOpen && videos.some(({ error_code }) => error_code === 'video_refused')) {
    order = (await getGeneration(shop.db, order.id)) ?? order
  }
  if (isPaid) {
    if (await judgeVideos(shop, order, videos, answers))
      videos = await listVideos(shop.db, order.id)
    await within(shop, settle(shop, order, videos))
  }
  tellSoon(shop, order, videos)
  return { order, videos, files: await finishedFiles(shop, videos, answers) }
}

/** Asks Stripe whether an order that we know as unpaid is paid by now: its event may be late or lost. */
async function checkPayment(shop: Shop, order: GenerationRow): Promise<GenerationRow> {
  const { db } = shop
  const sessionId = order.session_id
  if (sessionId === null) return order
  const again = async () => (await getGeneration(db, order.id)) ?? order
  if (!(await claimPaymentCheck(db, order.id, shop.now(), CHECK_INTERVAL_MS))) {
    // Another read has just asked. Its answer may be older than this request, so ask once more after it.
    await shop.sleep(CHECK_INTERVAL_MS)
    if (!(await claimPaymentCheck(db, order.id, shop.now(), CHECK_INTERVAL_MS))) return again()
  }
  try {
    const session = await retrieveSession(shop, sessionId)
    const statements = applyStanding(shop, order, session, await standingOf(shop, session))
    if (statements.length > 0) await db.batch(statements)
  } catch (error) {
    logNotice('payment_not_checked', { generationId: order.id, ...stripeFailure(error) })
  }
  return again()
}

/** Finished videos come from our own record, so nothing that a provider says later can undo them; or have just got there. */
async function finishedFiles(
  shop: Shop,
  videos: VideoRow[],
  answers: ReadonlyMap<string, FileAnswer>,
): Promise<Map<string, FinishedFile>> {
  const files = new Map<string, FinishedFile>()
  const older: string[] = []
  for (const id of fileIds(videos, 'completed')) {
    const answer = answers.get(id)
    if (answer?.outcome === 'found' && answer.file.status === 'completed')
      files.set(id, answer.file)
    else older.push(id)
  }
  const recorded = older.length > 0 ? await listFinishedFiles(shop.db, older) : []
  for (const [id, file] of recorded) if (file) files.set(id, file)
  return files
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

function isDue(status: VideoRow['status']): boolean {
  return status === 'queued' || status === 'submitting'
}
