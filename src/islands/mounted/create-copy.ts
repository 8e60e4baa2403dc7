import { createSignal } from 'solid-js'

import { copyText } from '#lib/browser/hand-on.ts'

/** What was put on the clipboard last, and whether the browser let us. */
export function createCopy() {
  const [last, setLast] = createSignal<{ value: string; isCopied: boolean }>()

  async function copy(value: string) {
    setLast({ value, isCopied: await copyText(value) })
  }

  return { last, copy }
}

export type Copying = ReturnType<typeof createCopy>
