import { createSignal } from 'solid-js'

import type { Draft } from '#lib/browser/draft.ts'
import type { AspectRatio } from '#lib/domain/aspect-ratio.ts'

/** The parts of the form that hold the text and the shape. They are read, not driven: people type before this runs. */
export type SceneForm = { form: () => HTMLFormElement; textarea: () => HTMLTextAreaElement }

// What reads memory by its schema outweighs the form itself, so it comes when somebody first touches the form.
const loadDraft = () => import('#lib/browser/draft.ts')

/** What a buyer is writing: kept for after a cancelled payment, and never lost to an example. */
export function createScene({ form, textarea }: SceneForm) {
  const [prompt, setPrompt] = createSignal('')
  const [earlier, setEarlier] = createSignal<Draft>()
  const ratio = () => new FormData(form()).get('aspectRatio') as AspectRatio

  const written = (): Draft => ({ prompt: prompt(), aspectRatio: ratio() })

  function keep() {
    const { prompt, aspectRatio } = written()
    // A shape may be chosen before there is a text, and takes no kept text away.
    const draft = prompt.trim() ? { prompt, aspectRatio } : { aspectRatio }
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
    if (isOwn) setEarlier(written())
    taken = example
    write(example)
  }

  function restore() {
    const draft = earlier()
    if (draft) put(draft)
    setEarlier()
    textarea().focus()
  }

  function put(draft: Draft) {
    const card = form().querySelector<HTMLInputElement>(`[value="${draft.aspectRatio}"]`)
    if (card) card.checked = true
    write(draft.prompt)
  }

  /** Puts the kept text back for who was sent back, and offers it to who merely came again. */
  async function recall(wasSentBack: boolean) {
    const draft = await loadDraft().then(
      ({ readDraft }) => readDraft(),
      () => null,
    )
    sync()
    if (!draft || prompt()) return
    if (wasSentBack) put(draft)
    else if (draft.prompt) setEarlier(draft)
  }

  /** Takes over what stands in the field: typed before this ran, or put back by the browser, which tells nobody. */
  const sync = () => setPrompt(textarea().value)

  return { prompt, earlier, ratio, sync, keep, write, take, restore, recall }
}
