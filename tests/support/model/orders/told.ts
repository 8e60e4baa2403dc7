import type { Generation, TimelineEvent } from '#lib/contract/get-generation.ts'

/** What the API said of an order, and between which times somebody was asking. */
export type Told = { from: number; to: number; said: Generation }

/** What may come after what was said before; nothing that was finished is taken back. */
const AFTER: Record<Generation['status'], Generation['status'][]> = {
  pending: ['pending', 'processing', 'completed', 'error'],
  processing: ['processing', 'completed', 'error'],
  completed: ['completed'],
  // Only what the buyer has made again from other words, and what came later than it was waited for.
  error: ['error', 'processing', 'completed'],
}

/** Adds what was said, and gives what of it takes back what was said before it was asked for. */
export function hear(told: Told[], next: Told): string[] {
  const before = told.filter(
    ({ to, said }) => to < next.from && said.sessionId === next.said.sessionId,
  )
  told.push(next)
  return before.flatMap(({ said }) => contradictions(said, next.said))
}

function contradictions(before: Generation, after: Generation): string[] {
  const found: string[] = []
  if (!AFTER[before.status].includes(after.status)) {
    found.push(`said ${before.status}, then ${after.status}`)
  }
  const wasChanged = (after.timeline ?? []).some(({ type }) => type === 'retried')
  const isOverByMoney = before.status === 'error' && before.error !== undefined
  if (before.status === 'error' && after.status === 'processing' && !wasChanged && !isOverByMoney) {
    found.push('said error, then processing, though nothing was made again')
  }
  const isErased = (after.timeline ?? []).some(({ type }) => type === 'erased')
  for (const video of before.videos) {
    if (video.status !== 'completed' || isErased) continue
    const now = after.videos.find(({ fileId }) => fileId === video.fileId)
    if (now?.status !== 'completed' || now.url !== video.url) {
      found.push(`took back the video ${video.fileId}`)
    }
  }
  const line = ({ type, at, video, amount }: TimelineEvent) =>
    JSON.stringify([type, at, video, amount])
  const early = (before.timeline ?? []).map(line)
  const late = (after.timeline ?? []).map(line)
  if (early.some((one, index) => late[index] !== one)) found.push('changed its timeline')
  return found
}
