import { isEnded, type VideoStatus } from './video.ts'

/** What an order or a list of files is to the person looking at it: the one thing that a page says first. */
export const PHASES = [
  'waiting',
  'working',
  /** Words were refused, and the buyer may choose others. */
  'refused',
  'done',
  'partly',
  'failed',
  'unknown',
  'expired',
  'declined',
  'refunded',
  'disputed',
  'erased',
] as const
export type Phase = (typeof PHASES)[number]

const PHASE_OF_CODE: Record<string, Phase> = {
  payment_expired: 'expired',
  payment_failed: 'declined',
  payment_refunded: 'refunded',
  payment_disputed: 'disputed',
  submission_unknown: 'unknown',
}

type Ending = { status: VideoStatus; error?: { code: string } | undefined }

type Told = Ending & {
  videos: Ending[]
  changeUntil?: string | undefined
  timeline?: readonly { type: string }[] | undefined
}

/** The phase that an order's own state, its videos, its error and its ledger add up to. */
export function phaseOf(order: Told): Phase {
  if (isErased(order)) return 'erased'
  if (order.status === 'pending') return 'waiting'
  if (!isEnded(order)) return 'working'
  if (order.changeUntil !== undefined) return 'refused'

  const done = order.videos.filter(({ status }) => status === 'completed').length
  if (done > 0) return done === order.videos.length ? 'done' : 'partly'
  const codes = [order, ...order.videos].flatMap(({ error }) => error?.code ?? [])
  const telling = codes.find((code) => code in PHASE_OF_CODE)
  return telling === undefined ? 'failed' : PHASE_OF_CODE[telling]!
}

/** Whether its owner had an order's text and videos deleted. */
export function isErased({ timeline = [] }: Pick<Told, 'timeline'>): boolean {
  return timeline.some(({ type }) => type === 'erased')
}

/** Whether nothing more will happen, by itself. */
export function isOver(phase: Phase): boolean {
  return phase !== 'waiting' && phase !== 'working'
}
