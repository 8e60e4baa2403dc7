import { type Accessor, createEffect, createMemo, createSignal, untrack } from 'solid-js'

import { phaseOf } from '#lib/domain/order-phase.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { fill } from '#lib/i18n/text.ts'

import type { Copying } from './create-copy.ts'
import { headline, type Shown, tally, troubleSentence } from './status-sentences.ts'

/** What a screen reader is told: each step once, in words, and never a percentage. */
export function createAnnouncement(
  words: Accessor<StatusWords>,
  view: Accessor<Shown>,
  copying: Copying,
) {
  const [sentence, setSentence] = createSignal('')
  const trouble = createMemo(() => {
    const shown = view()
    return 'trouble' in shown ? shown.trouble : null
  })
  // The phase, and within it how many are ready: of a few each one, of many only half of them.
  const step = createMemo(() => {
    const shown = view()
    if (shown.kind !== 'ready') return shown.kind
    const { done, count } = tally(shown)
    return `${phaseOf(shown.known)} ${count > 4 ? Math.floor((2 * done) / count) : done}`
  })

  createEffect((before?: string) => {
    const [phase, done] = step().split(' ')
    const shown = untrack(view)
    const isProgress = Number(done) > 0 && phase === before && shown.kind === 'ready'
    setSentence(isProgress ? fill(words().text.some, tally(shown)) : headline(words(), shown))
    return phase
  })
  createEffect((before?: string | null) => {
    const code = trouble()
    if (code) setSentence(troubleSentence(words(), code))
    else if (before) setSentence(words().text.recovered)
    return code
  })
  createEffect(() => {
    const last = copying.last()
    if (last) setSentence(last.isCopied ? words().text.copied : words().text.copyFailed)
  })

  return sentence
}
