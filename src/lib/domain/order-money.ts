import { fairPrice } from './fair-price.ts'

/** How an order's money stands: what a page says of it, and whether that is its last word. */
export const MONEY_KINDS = [
  /** On the card, and charged for what arrives. */
  'held',
  'heldAlone',
  /** Nothing more arrives, and the card is about to be charged: all of it, a part, nothing. */
  'chargingAll',
  'chargingPart',
  'releasing',
  'charged',
  'chargedPart',
  'released',
  /** Charged when it was ordered, and refunded for what does not arrive. */
  'paid',
  'refunding',
  'kept',
  'refunded',
  'refundedPart',
  'disputed',
] as const
export type MoneyKind = (typeof MONEY_KINDS)[number]

/** Amounts are the smallest unit of the currency. */
export type Money = {
  kind: MoneyKind
  currency: string
  /** What was held, or paid at first. */
  amount: number
  /** What the buyer pays for what arrived. */
  price: number
  /** What the buyer got, or gets, back. */
  back: number
  /** How many videos arrived, of how many. */
  delivered: number
  count: number
}

type LedgerEvent = {
  type: string
  video?: number | undefined
  amount?: number | undefined
  currency?: string | undefined
}

type Ledger = {
  timeline?: readonly LedgerEvent[] | undefined
  videoCount: number
  /** Whether nothing more will arrive, and nothing is left to choose. */
  isOver: boolean
}

/** What happens to an order that moves its money, or tells how it stands. */
export const MONEY_EVENTS = ['authorised', 'paid', 'captured', 'released', 'refunded', 'disputed']

/** How the money of an order stands by its ledger; null where nothing was held or paid. */
export function moneyOf({ timeline = [], videoCount, isOver }: Ledger): Money | null {
  const events = timeline.filter(({ type }) => MONEY_EVENTS.includes(type))
  const last = events.at(-1)
  const lastOf = (...types: string[]) => events.findLast(({ type }) => types.includes(type))
  const started = lastOf('authorised', 'paid') ?? last
  if (!last || started?.amount === undefined || started.currency === undefined) return null

  const { amount, currency } = started
  const delivered = new Set(
    timeline.flatMap(({ type, video }) => (type === 'delivered' ? (video ?? 1) : [])),
  ).size
  const money = (kind: MoneyKind, price: number): Money => {
    return { kind, currency, amount, price, back: amount - price, delivered, count: videoCount }
  }

  const due = fairPrice(amount, delivered, videoCount)
  const captured = lastOf('captured')?.amount
  const isHeld = started.type === 'authorised'
  switch (last.type) {
    case 'disputed':
      return money('disputed', captured ?? amount)
    case 'captured':
      return money(captured === amount ? 'charged' : 'chargedPart', captured ?? due)
    case 'refunded': {
      // What was held and never charged is released, by whatever name Stripe tells it.
      if (isHeld && captured === undefined) return money('released', 0)
      const charged = captured ?? amount
      // The same money may be told twice, by our settlement and by Stripe, so nothing is added up.
      const refunds = events.flatMap((event) =>
        event.type === 'refunded' ? (event.amount ?? 0) : [],
      )
      const back = Math.min(Math.max(...refunds), charged)
      const kind = back === charged ? 'refunded' : 'refundedPart'
      return { ...money(kind, charged - back), back }
    }
    case 'released':
      return money('released', 0)
    case 'authorised':
      if (!isOver) return money(videoCount > 1 ? 'held' : 'heldAlone', due)
      if (due === 0) return money('releasing', 0)
      return money(due === amount ? 'chargingAll' : 'chargingPart', due)
    default:
      if (!isOver) return money('paid', due)
      return money(due === amount ? 'kept' : 'refunding', due)
  }
}

const SETTLED: MoneyKind[] = [
  ...(['charged', 'chargedPart', 'released'] as const),
  ...(['kept', 'refunded', 'refundedPart', 'disputed'] as const),
]

/** Whether nothing about it is still to come. */
export function isSettled({ kind }: Money): boolean {
  return SETTLED.includes(kind)
}
