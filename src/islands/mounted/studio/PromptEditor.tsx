import { createSignal, createUniqueId, untrack } from 'solid-js'

import { isPrompt } from '#lib/domain/storyboard/veo-prompt.ts'
import type { StudioWords } from '#lib/i18n/studio-words.ts'

import { focusSoon } from '../put-focus.ts'

type PromptEditorProps = {
  words: StudioWords
  name: string
  prompt: string
  onSave: (prompt: string) => Promise<boolean>
  onEnd: () => void
}

/** A scene's prompt while it is changed. Nothing is lost before it is saved; Escape discards. */
export default function PromptEditor(props: PromptEditorProps) {
  const [prompt, setPrompt] = createSignal(untrack(() => props.prompt))
  const [error, setError] = createSignal('')
  const text = () => props.words.text.scene
  const errorId = createUniqueId()
  let field!: HTMLTextAreaElement

  function fail(sentence: string) {
    setError(sentence)
    field.focus()
  }

  async function save() {
    const changed = prompt().trim()
    if (changed === '') return fail(text().promptEmpty)
    if (!isPrompt(changed)) return fail(text().promptTooLong)
    if (changed === props.prompt || (await props.onSave(changed))) props.onEnd()
    else fail(text().notSaved)
  }

  return (
    <form
      class="scene__editor field"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onEnd()
      }}
    >
      <textarea
        ref={(element) => {
          field = element
          focusSoon(element)
        }}
        rows={8}
        aria-label={props.name}
        aria-describedby={errorId}
        aria-invalid={error() !== ''}
        value={prompt()}
        onInput={(event) => setPrompt(event.currentTarget.value)}
      />
      <p id={errorId} class="field__error" role="alert">
        {error()}
      </p>
      <div class="cluster">
        <button type="submit" class="button button--primary">
          {text().save}
        </button>
        <button type="button" class="button" onClick={() => props.onEnd()}>
          {text().discard}
        </button>
      </div>
    </form>
  )
}
