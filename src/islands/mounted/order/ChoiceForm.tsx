import { createSignal, onCleanup, Show, untrack } from 'solid-js'

import { heartbeat } from '#lib/browser/heartbeat.ts'
import type { Known } from '#lib/browser/status-view.ts'
import type { OrderActions } from '#lib/browser/stores/order-actions.ts'
import { countCharacters, MAX_PROMPT_CHARACTERS } from '#lib/domain/prompt-length.ts'
import { momentSentence } from '#lib/i18n/moment-text.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { count, fill } from '#lib/i18n/text.ts'

import Question from '../jobs/Question.tsx'
import { createDeed, focusTitle } from './create-deed.ts'

type ChoiceFormProps = { words: StatusWords; known: Known; actions: OrderActions }

/** Words were refused: their buyer says it in others, or ends the order. */
export default function ChoiceForm(props: ChoiceFormProps) {
  const text = () => props.words.text.choice
  const [prompt, setPrompt] = createSignal(untrack(() => props.known.prompt ?? ''))
  const [refused, setRefused] = createSignal<string>()
  const [isAsking, setAsking] = createSignal(false)
  const { busy, failure, act } = createDeed<'change' | 'release'>(() => props.words)
  let section!: HTMLElement
  let field!: HTMLTextAreaElement
  let release: HTMLButtonElement | undefined

  // It goes by itself as well: when its time is over, or another tab has chosen.
  onCleanup(() => {
    if (section.contains(document.activeElement)) queueMicrotask(focusTitle)
  })

  const number = (value: number) => new Intl.NumberFormat(props.words.lang).format(value)
  const excess = () => countCharacters(prompt()) - MAX_PROMPT_CHARACTERS
  const tooLong = () => count(props.words.lang, text().tooLong, excess())
  const counted = () =>
    fill(text().counted, {
      count: number(countCharacters(prompt())),
      limit: number(MAX_PROMPT_CHARACTERS),
    })
  const complaint = () => {
    if (excess() > 0) return tooLong()
    return prompt().trim() ? undefined : text().empty
  }
  /** A complaint stands until the text it is about changes. */
  const fieldError = () => (refused() === prompt() ? complaint() : undefined)
  const until = () => {
    const at = Date.parse(props.known.changeUntil ?? '')
    return at ? momentSentence(props.words.lang, text().until, at, heartbeat.now()) : ''
  }

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (busy()) return
    setRefused(prompt())
    if (fieldError()) return field.focus()
    void act('change', props.actions.changePrompt(prompt().trim()))
  }

  function answer(isYes: boolean) {
    setAsking(false)
    // The button is there again once its question is gone.
    queueMicrotask(() => release?.focus())
    if (isYes) void act('release', props.actions.release())
  }

  return (
    <section ref={section} class="choice card" aria-labelledby="choice-title">
      <h2 id="choice-title" class="choice__title">
        {text().title}
      </h2>
      <p id="choice-text">{text().text}</p>
      <form class="choice__form" noValidate onSubmit={submit}>
        <div class="field">
          <label for="choice-prompt">{text().prompt}</label>
          <textarea
            id="choice-prompt"
            ref={field}
            rows={5}
            required
            aria-describedby="choice-count choice-error"
            aria-invalid={fieldError() ? 'true' : undefined}
            value={untrack(prompt)}
            onInput={(event) => setPrompt(event.currentTarget.value)}
          />
          <p id="choice-count" class="choice__count slate">
            {excess() > 0 ? tooLong() : counted()}
          </p>
          <p id="choice-error" class="field__error" hidden={!fieldError()}>
            {fieldError()}
          </p>
        </div>
        <p class="field__error" role="alert">
          {failure()}
        </p>
        <Show
          when={!isAsking()}
          fallback={
            <Question
              yes={text().releaseYes}
              no={text().releaseNo}
              onYes={() => answer(true)}
              onNo={() => answer(false)}
            >
              <p>{text().releaseQuestion}</p>
            </Question>
          }
        >
          <div class="cluster">
            <button
              type="submit"
              class="button button--primary"
              aria-disabled={busy() !== undefined}
            >
              {busy() === 'change' ? text().busy : text().submit}
            </button>
            <button
              type="button"
              class="button"
              ref={release}
              aria-disabled={busy() !== undefined}
              onClick={() => busy() ?? setAsking(true)}
            >
              {busy() === 'release' ? text().busy : text().release}
            </button>
          </div>
        </Show>
        <p class="muted choice__until">{until()}</p>
      </form>
    </section>
  )
}
