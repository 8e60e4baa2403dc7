import { createSignal } from 'solid-js'

import { CallError } from '#lib/browser/call-error.ts'
import { errorSentence, type StatusWords } from '#lib/i18n/status-words.ts'

/** Moves to the heading, which says how things stand. */
export function focusTitle() {
  document.getElementById('status-title')?.focus()
}

/**
 * Something a buyer does about an order: what is under way, and why the last one failed. What succeeds mostly takes
 * its buttons off the page, so then the focus goes to the heading, which says how things stand now.
 */
export function createDeed<Name extends string>(words: () => StatusWords, succeed = focusTitle) {
  const [busy, setBusy] = createSignal<Name>()
  const [failure, setFailure] = createSignal('')

  async function act(name: Name, deed: Promise<void>): Promise<void> {
    setFailure('')
    setBusy(() => name)
    try {
      await deed
      succeed()
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'internal_error'
      setFailure(code === 'network_error' ? words().text.notSent : errorSentence(words(), code))
    } finally {
      setBusy()
    }
  }

  return { busy, failure, act }
}
