import type { Creation } from '../fake-videos.ts'
import type { Play } from './customers.ts'
import { linesOf } from './ledger.ts'
import type { Ended } from './violations.ts'
import type { Sent } from './world.ts'

type Bought = Creation & Sent

/** For so long after an event was answered what was on its way by then may still go out. */
const ON_ITS_WAY_MS = 2_000

/** What the video service's books hold against the shop. */
export function videoViolations(play: Play, ended: Ended): string[] {
  const { world } = play
  const { order } = ended
  const sent = world.sent.filter(({ orderId }) => orderId === order.id)
  const bought = sent.flatMap((one): Bought[] => {
    const creation = world.videos
      .books()
      .find(({ seed, prompt }) => seed === one.seed && prompt === one.prompt)
    return creation ? [{ ...creation, ...one, at: creation.at, sentAt: one.sentAt }] : []
  })
  const places = [...Array(order.video_count).keys()]
  return [
    ...sent.flatMap((one) => sentWrongly(play, ended, one)),
    ...places.flatMap((place) => boughtTwice(bought.filter(({ position }) => position === place))),
    ...shownWrongly(play, ended, bought),
    ...bought.flatMap((one) => lostWithoutNeed(ended, one, world.isReliable())),
  ]
}

/** Nothing is ordered for nobody, nor once its money was moved. */
function sentWrongly({ world, heard, paid }: Play, { order, book }: Ended, sent: Sent): string[] {
  const found: string[] = []
  const paidAt = paid.get(order.id)
  if (paidAt === undefined || sent.sentAt < paidAt)
    found.push('ordered a video that nobody had paid')
  if (!book) return found
  const { intentId } = book
  const movedAt = world.moved.find((one) => one.intentId === intentId && one.by === 'shop')?.at
  if (movedAt !== undefined && movedAt < sent.sentAt) {
    found.push('ordered a video whose money had been moved')
  }
  const gone = ['charge.refunded', 'charge.dispute.created'].map((type) => `${type} ${intentId}`)
  if (gone.some((what) => (heard.get(what) ?? Infinity) + ON_ITS_WAY_MS < sent.sentAt)) {
    found.push('ordered a video though it had heard that its money is gone')
  }
  return found
}

/** A video is bought once more only when the one before has failed for certain. */
function boughtTwice(ofOne: Bought[]): string[] {
  const inTurn = ofOne.toSorted((a, b) => a.sentAt - b.sentAt)
  return inTurn.flatMap((one, index) => {
    const before = inTurn[index - 1]
    if (!before || (before.ending === 'error' && before.endsAt <= one.sentAt)) return []
    return [`bought video ${one.position} twice: ${before.fileId} and ${one.fileId}`]
  })
}

/** What is shown as there was made, for this order. */
function shownWrongly({ world }: Play, { said }: Ended, bought: Bought[]): string[] {
  return (said?.videos ?? []).flatMap(({ status, fileId, url }) => {
    if (status !== 'completed') return []
    const mine = bought.find((one) => one.fileId === fileId)
    const isMade = mine?.ending === 'completed' && mine.endsAt <= world.clock.now()
    return isMade && url?.includes(fileId) ? [] : [`shows ${fileId}, which was not made for it`]
  })
}

/** How late a video may be heard of by the service and still be found in its list. */
const FOUND_MS = 15_000
/** What is given up sooner was missing in the list; later it may be that nobody could ask. */
const GIVEN_UP_MS = 10 * 60_000

/** What was made in time and never hidden is delivered, or its money went another way. */
function lostWithoutNeed(ended: Ended, one: Bought, isReliable: boolean): string[] {
  const { order, said, isMovedByOthers, isMispaid } = ended
  const isGood = one.ending === 'completed' && one.hiddenMs === 0 && !one.forgets
  const isInTime = one.at - one.sentAt <= FOUND_MS && one.endsAt - one.at <= 600_000
  if (!isGood || !isInTime || !said || isMovedByOthers || isMispaid) return []
  if (order.payment !== 'paid') return []
  const lines = (said.timeline ?? []).filter(({ video }) => video === one.position + 1)
  if (lines.some(({ type }) => type === 'delivered')) return []
  const [lost, end] = lines.slice(-2)
  const isGivenUp = lost?.type === 'unknown' && end?.code === 'submission_unknown'
  const after = isGivenUp ? Date.parse(end.at) - Date.parse(lost.at) : Infinity
  if (!isReliable && after >= GIVEN_UP_MS) return []
  return [`never delivered ${one.fileId}, bought and made: ${linesOf(said)}`]
}
