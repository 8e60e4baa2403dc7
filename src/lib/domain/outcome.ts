/** What a buyer who asked for it is told of an order, once nothing more happens to it by itself. */
export const OUTCOMES = [
  'ready',
  'partly',
  /** Words were refused, and the buyer may choose others for an hour. */
  'refused',
  'failed',
  /** The money was given back, or is disputed, so nothing more is made. */
  'stopped',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How an order stands, as far as its outcome goes. `isOpen` is whether a video is still to come. */
export type Standing = {
  isPaid: boolean
  isOpen: boolean
  isChoosing: boolean
  delivered: number
  count: number
}

/** The outcome of an order that was paid once; null while there is none. */
export function outcomeOf({
  isPaid,
  isOpen,
  isChoosing,
  delivered,
  count,
}: Standing): Outcome | null {
  if (!isPaid) return 'stopped'
  if (isOpen) return null
  if (isChoosing) return 'refused'
  if (delivered === count) return 'ready'
  return delivered > 0 ? 'partly' : 'failed'
}
