import { CHOICE_MS, MAX_CHOICES } from '../domain/choice.ts'
import { SESSION_MS, TURN_MS } from '../domain/checkout-times.ts'
import { fairPrice } from '../domain/fair-price.ts'
import { keptMs, TOMBSTONE_MS } from '../domain/job-life.ts'
import { NOTICE_TURN_MS } from '../domain/notice-turn.ts'
import { CURRENCY, packOf } from '../domain/product.ts'
import { USAGE_KEPT_MS } from '../domain/studio-usage.ts'
import { MAX_FAILURES, OUTAGE_MS, VIDEO_DEADLINE_MS } from '../domain/video.ts'
import type { Dictionary } from './dictionary.ts'
import { priceNames } from './offer.ts'
import { money } from './text.ts'

const UNIT_MS = { minute: 60_000, hour: 60 * 60_000, day: 24 * 60 * 60_000 }

/** What the code does, to be put into the legal pages: numbers as the language writes them, and names of buttons. */
export function legalValues({ lang, status, yourVideos, pairing }: Dictionary) {
  const number = (value: number) => new Intl.NumberFormat(lang).format(value)
  const span = (ms: number, unit: keyof typeof UNIT_MS) => {
    const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' })
    return format.format(ms / UNIT_MS[unit]).replaceAll(' ', '\u00a0')
  }
  return {
    ...priceNames(lang),
    /** What two of three cost. */
    partial: money(lang, fairPrice(packOf(3).unitAmount, 2, 3), CURRENCY),
    /** How long Stripe's page stays open. */
    session: span(SESSION_MS, 'minute'),
    tries: number(MAX_FAILURES),
    /** After how long without a video it counts as failed, also while its service cannot be asked. */
    deadline: span(VIDEO_DEADLINE_MS, 'minute'),
    outage: span(VIDEO_DEADLINE_MS + OUTAGE_MS, 'hour'),
    /** How long, and how often, refused words may be changed. */
    choice: span(CHOICE_MS, 'hour'),
    choices: number(MAX_CHOICES),
    /** How long projects are kept, and that one was deleted. */
    completed: span(keptMs('completed'), 'day'),
    unfinished: span(keptMs('partial'), 'hour'),
    deletion: span(TOMBSTONE_MS, 'day'),
    /** How long an internet address is known for an order, a notice, and a film of the studio. */
    turn: span(TURN_MS, 'minute'),
    notice: span(NOTICE_TURN_MS, 'hour'),
    usage: span(USAGE_KEPT_MS, 'hour'),
    erase: status.erase.open,
    clear: yourVideos.clear,
    forget: pairing.forget,
  }
}
