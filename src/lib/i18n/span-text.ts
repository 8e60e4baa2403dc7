import type { Wait } from '../domain/wait.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60_000

/** From how long half of them take to how long nine in ten do, as one says it: `2–4 minutes`. */
export function waitSpan(lang: string, { medianMs, p90Ms }: Wait): string {
  const isLong = p90Ms > 1.5 * MINUTE_MS
  // Nobody counts single seconds, unless there are but a few.
  const step = p90Ms > 20 * SECOND_MS ? 10 * SECOND_MS : SECOND_MS
  const unitMs = isLong ? MINUTE_MS : step
  const low = Math.max(1, Math.round(medianMs / unitMs))
  const high = Math.max(low, Math.ceil(p90Ms / unitMs))
  const scale = isLong ? 1 : step / SECOND_MS
  const format = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    unitDisplay: 'long',
  })
  if (low === high) return format.format(high * scale)
  // No line ends within what is read as one.
  const range = format.formatRange(low * scale, high * scale)
  return range.replace(/[-–]/, '–\u2060').replaceAll(' ', '\u00a0')
}
