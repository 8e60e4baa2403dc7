import { createSignal } from 'solid-js'

import type { AspectRatio } from '#lib/domain/prompt.ts'

/** The parts of the form that hold the text and the shape. They are read, not driven: people type before this runs. */
export type SceneForm = { form: () => HTMLFormElement; textarea: () => HTMLTextAreaElement }

// What reads memory by its schema outweighs the form itself, so it comes when somebody first touches the form.
const loadDraft = () => import('#lib/browser/draft.ts')

/** What a buyer is writing: kept for after a cancelled payment, and never lost to an example. */
export function createScene({ form, textarea }: SceneForm) {
  const [prompt, setPrompt] = createSignal('')
  const [earlier, setEarlier] = createSignal('')
  const ratio = () => new FormData(form()).get('aspectRatio') as AspectRatio

  function keep() {
    const draft = { prompt: prompt(), aspectRatio: ratio() }
    if (!draft.prompt.trim()) return
    loadDraft().then(
      ({ writeDraft }) => writeDraft(draft),
      () => undefined,
    )
  }

  function write(text: string) {
    if (textarea().value !== text) textarea().value = text
    setPrompt(text)
    keep()
  }

  let taken = ''
  function take(example: string) {
    const isOwn = prompt().trim() !== '' && prompt() !== taken
    if (isOwn) setEarlier(prompt())
    taken = example
    write(example)
  }

  function restore() {
    write(earlier())
    setEarlier('')
    textarea().focus()
  }

  /** Puts the kept text back for who was sent back, and offers it to who merely came again. */
  async function recall(wasSentBack: boolean) {
    const draft = await loadDraft().then(
      ({ readDraft }) => readDraft(),
      () => null,
    )
    if (!draft || prompt()) return
    if (!wasSentBack) {
      setEarlier(draft.prompt)
      return
    }
    const card = form().querySelector<HTMLInputElement>(`[value="${draft.aspectRatio}"]`)
    if (card) card.checked = true
    write(draft.prompt)
  }

  /** Takes over what was typed before this ran. */
  const start = () => setPrompt(textarea().value)

  return { prompt, earlier, ratio, start, keep, write, take, restore, recall }
}
