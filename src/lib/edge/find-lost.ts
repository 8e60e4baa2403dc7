import type { GenerationRow, VideoRow } from './db/generation.ts'
import { endVideo } from './db/generation-videos.ts'
import { recordAccepted } from './fulfilment.ts'
import { logNotice, logProblem } from './log.ts'
import { type Shop, videoProvider } from './shop.ts'

/** A submission that its service does not list after this long was not taken. */
export const LOST_AFTER_MS = 30_000
/** How long it is looked for while the service cannot be asked. */
export const GIVEN_UP_AFTER_MS = 10 * 60_000

/**
 * Looks for submissions of which nobody knows what came: what the service lists is taken up, what it does not list in
 * time is given up. Nothing is sent a second time.
 */
export async function findLost(
  shop: Shop,
  order: GenerationRow,
  videos: readonly VideoRow[],
): Promise<void> {
  const lost = videos.filter(({ status }) => status === 'unknown')
  if (lost.length === 0 || !shop.config.videos.ok) return giveUp(shop, lost, GIVEN_UP_AFTER_MS)
  const provider = videoProvider(shop)
  const { aspect_ratio: aspectRatio } = order
  await Promise.all(
    lost.map(async (video) => {
      const prompt = video.prompt ?? order.prompt
      const found = await provider.find({ prompt, aspectRatio, seed: video.seed ?? 0 })
      if (found.outcome === 'found') {
        logNotice('submission_found', about(video))
        return recordAccepted(shop, video, found.fileId)
      }
      await giveUp(shop, [video], found.outcome === 'missing' ? LOST_AFTER_MS : GIVEN_UP_AFTER_MS)
    }),
  )
}

async function giveUp(shop: Shop, videos: readonly VideoRow[], afterMs: number): Promise<void> {
  const now = shop.now()
  const over = videos.filter(({ changed_at }) => now - changed_at >= afterMs)
  if (over.length === 0) return
  for (const video of over) logProblem('submission_not_found', about(video))
  await shop.db.batch(over.map((video) => endVideo(shop.db, video, 'submission_unknown', now)))
}

function about({ generation_id, position }: VideoRow): Record<string, string | number> {
  return { generationId: generation_id, position }
}
