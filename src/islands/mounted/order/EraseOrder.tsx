import { createSignal, Show } from 'solid-js'

import type { StatusWords } from '#lib/i18n/status-words.ts'

import Question from '../jobs/Question.tsx'
import { createDeed } from './create-deed.ts'

type EraseOrderProps = { words: StatusWords; onErase: () => Promise<void> }

/** Deletes what was written and made, once that was asked. */
export default function EraseOrder(props: EraseOrderProps) {
  const text = () => props.words.text.erase
  const [isAsking, setAsking] = createSignal(false)
  const { busy, failure, act } = createDeed<'erase'>(() => props.words)
  let button: HTMLButtonElement | undefined

  function answer(isYes: boolean) {
    setAsking(false)
    queueMicrotask(() => button?.focus())
    if (isYes) void act('erase', props.onErase())
  }

  return (
    <div class="erase">
      <Show
        when={isAsking()}
        fallback={
          <button
            type="button"
            class="button button--quiet erase__open"
            ref={button}
            aria-disabled={busy() !== undefined}
            onClick={() => busy() ?? setAsking(true)}
          >
            {text().open}
          </button>
        }
      >
        <Question
          yes={text().yes}
          no={text().no}
          onYes={() => answer(true)}
          onNo={() => answer(false)}
        >
          <p>{text().question}</p>
        </Question>
      </Show>
      <p class="field__error" role="alert">
        {failure()}
      </p>
    </div>
  )
}
