import type { Phase } from '#lib/domain/order-phase.ts'
import { percent } from '#lib/i18n/text.ts'

/** What the tab of a page tells. Without a phase nothing is known of an order, or never will be. */
export type Tab = { lang: string; headline: string; phase?: Phase; progress?: number }

const CHECK = disc('#79dba9', 'm10 16.5 4.5 4.5 8-9')
const CROSS = disc('#ff9a8a', 'm11 11 10 10m0-10-10 10')
const NOTE = disc('#ffc877', 'M16 9v8.5m0 5v.01')

/** What an icon shows once there is nothing more to wait for: a note, where it is nothing else. */
const MARKS: Partial<Record<Phase, string>> = {
  done: CHECK,
  failed: CROSS,
  declined: CROSS,
  // The shop's own.
  waiting: '',
  erased: '',
}

/** The shop's own icon, once it was seen. */
let ownIcon: string | undefined

/** Shows in the page's tab how things stand; what is there already is not touched. */
export function drawTab({ lang, headline, phase, progress = 0 }: Tab): void {
  const isWorking = phase === 'working'
  // What stands last in a title is the shop's name.
  const shop = document.title.split(' · ').at(-1)
  const title = [...(isWorking ? [percent(lang, progress)] : []), headline, shop].join(' · ')
  if (document.title !== title) document.title = title

  const icon = document.querySelector('link[rel=icon]')
  ownIcon ??= icon?.getAttribute('href') ?? ''
  const mark = isWorking ? ring(progress) : phase && (MARKS[phase] ?? NOTE)
  const href = mark ? drawing(mark) : ownIcon
  if (icon?.getAttribute('href') !== href) icon?.setAttribute('href', href)
}

/** The shop's sign within a ring that closes. */
function ring(progress: number): string {
  const circle = '<circle cx="16" cy="16" r="12.5" fill="none" stroke-width="4" stroke='
  return `${circle}"#2b393d"/>${circle}"#ffbe55" pathLength="100" stroke-dasharray="${progress} 100" transform="rotate(-90 16 16)"/><path d="M13 11.4v9.2a.8.8 0 0 0 1.22.680l7.4-4.6a.8.8 0 0 0 0-1.36l-7.4-4.6a.8.8 0 0 0-1.22.68z" fill="#f2eee4"/>`
}

function disc(colour: string, sign: string): string {
  return `<circle cx="16" cy="16" r="14" fill="${colour}"/><path d="${sign}" fill="none" stroke="#0b1113" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`
}

function drawing(mark: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b1113"/>${mark}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
