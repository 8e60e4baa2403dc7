import { type Accessor, createEffect, createMemo, createSignal } from 'solid-js'

import type { StatusWords } from '#lib/i18n/status-words.ts'
import { fill } from '#lib/i18n/text.ts'

import type { Copying } from './create-copy.ts'
import { headline, type Shown, tally, troubleSentence } from './status-sentences.ts'

/**
 * What a screen reader is told: each change once, in words, and never a percentage. It names the page's tab as well.
 */
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
  const progress = createMemo(() => {
    const shown = view()
    return shown.kind === 'ready' && tally(shown).done > 0
      ? fill(words().text.some, tally(shown))
      : ''
  })
  const title = createMemo(() => headline(words(), view()))

  // One effect for both: which of two would run last, and so be heard, is not ours to say.
  createEffect((before?: string) => {
    const [now, done] = [title(), progress()]
    if (now !== before) {
      setSentence(now)
      document.title = document.title.replace(/^.* · /, () => `${now} · `)
    } else if (done) setSentence(done)
    return now
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
