import { For, Show } from 'solid-js'

import { MAX_PROMPT_CHARACTERS, countCharacters } from '#lib/domain/prompt-length.ts'
import type { OrderText } from '#lib/i18n/landing-text.ts'
import { count, fill } from '#lib/i18n/text.ts'

type PromptBoxProps = {
  lang: string
  text: OrderText
  /** What is written, as the form knows it. The textarea itself is never set from it: what was typed before this ran stays. */
  prompt: string
  error: string | undefined
  /** Whether something was written before, which can be had back. */
  hasEarlier: boolean
  onWrite: (prompt: string) => void
  onTake: (example: string) => void
  onRestore: () => void
  ref: (textarea: HTMLTextAreaElement) => void
}

/** The viewfinder: what is written in it gets filmed. */
export default function PromptBox(props: PromptBoxProps) {
  const number = (value: number) => new Intl.NumberFormat(props.lang).format(value)
  const excess = () => countCharacters(props.prompt) - MAX_PROMPT_CHARACTERS
  const counted = () =>
    excess() > 0
      ? count(props.lang, props.text.tooLong, excess())
      : fill(props.text.counted, {
          count: number(countCharacters(props.prompt)),
          limit: number(MAX_PROMPT_CHARACTERS),
        })

  return (
    <div class="field">
      <label for="prompt">{props.text.prompt}</label>
      <p id="prompt-hint" class="muted order__hint">
        {props.text.hint}
      </p>
      <div class="viewfinder">
        <textarea
          id="prompt"
          name="prompt"
          rows="4"
          required
          ref={props.ref}
          aria-describedby="prompt-hint prompt-error"
          aria-invalid={props.error ? 'true' : undefined}
          onInput={(event) => props.onWrite(event.currentTarget.value)}
        />
        <p class="viewfinder__line slate">
          <span>{props.text.format}</span>
          <span classList={{ viewfinder__excess: excess() > 0 }}>{counted()}</span>
        </p>
      </div>
      <p id="prompt-error" class="field__error" hidden={!props.error}>
        {props.error}
      </p>
      <div class="examples cluster" role="group" aria-labelledby="examples">
        <span id="examples" class="slate">
          {props.text.examples}
        </span>
        <For each={props.text.exampleList}>
          {(example) => (
            <button type="button" class="chip" onClick={() => props.onTake(example.text)}>
              {example.title}
            </button>
          )}
        </For>
        <Show when={props.hasEarlier}>
          <button type="button" class="chip chip--back" onClick={() => props.onRestore()}>
            {props.text.restore}
          </button>
        </Show>
      </div>
    </div>
  )
}
