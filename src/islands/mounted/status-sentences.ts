import type { StatusView } from '#lib/browser/status-view.ts'
import type { ErrorCode } from '#lib/contract/error-code.ts'
import { type Phase, phaseOf } from '#lib/domain/order-phase.ts'
import { isEnded } from '#lib/domain/video.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { count, fill } from '#lib/i18n/text.ts'

/** What a page shows: what its store says, or that its address names nothing. */
export type Shown = StatusView | { kind: 'invalid' }
export type Ready = Extract<Shown, { kind: 'ready' }>

/** How many videos there are, and how many of them are finished. */
export function tally({ known }: Ready): { done: number; count: number } {
  const done = known.videos.filter(({ status }) => status === 'completed').length
  return { done, count: known.videos.length || known.videoCount }
}

/** The one line that says how things stand: also what the tab and a screen reader say. */
export function headline({ lang, text }: StatusWords, view: Shown): string {
  switch (view.kind) {
    case 'loading':
    case 'invalid':
    case 'missing':
      return text[view.kind]
    case 'ready': {
      const { known } = view
      const phase = phaseOf(known)
      const { title } = text.phases[phase]
      const numbers = tally(view)
      if (typeof title === 'string') return fill(title, numbers)
      // An order is made as one; of files that somebody put together, some may have been over for long.
      const isOrder = known.timeline !== undefined || known.prompt !== undefined
      const isPart = phase === 'working' && !isOrder
      const named = isPart ? known.videos.filter((video) => !isEnded(video)).length : numbers.count
      return numbers.count > 1 ? count(lang, title.several, named) : title.alone
    }
  }
}

/** Why there is no news right now, in words that suit a page which keeps asking. */
export function troubleSentence({ errors, text }: StatusWords, code: ErrorCode): string {
  return code === 'internal_error' ? text.trouble : (errors[code] ?? text.trouble)
}

/** Whether ordering anew is the one thing left to do in this phase. */
export function isLost(phase: Phase): boolean {
  return !['waiting', 'working', 'refused', 'done', 'partly'].includes(phase)
}
