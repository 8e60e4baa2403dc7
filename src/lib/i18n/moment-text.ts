/** How one says at what time something will be: today, or tomorrow, or on a later day. Each has `{time}`. */
export type MomentText = { today: string; tomorrow: string; later: string }

const DAY_MS = 24 * 60 * 60_000

/** A moment to come as a person by this clock would say it, put into the sentence for its day. */
export function momentSentence(lang: string, text: MomentText, at: number, now: number): string {
  const day = (ms: number) => new Date(ms).toDateString()
  const isToday = day(at) === day(now)
  const isTomorrow = day(at) === day(now + DAY_MS)
  const isNear = isToday || isTomorrow
  const time = new Intl.DateTimeFormat(lang, {
    timeStyle: 'short',
    ...(!isNear && { dateStyle: 'medium' }),
  }).format(at)
  const sentence = isToday ? text.today : isTomorrow ? text.tomorrow : text.later
  return sentence.replace('{time}', time)
}
