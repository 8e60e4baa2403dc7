import { createSignal, Show } from 'solid-js'

import { EmailAddress } from '#lib/domain/email-address.ts'

import type { NoticeProps } from './BrowserNotice.tsx'
import { createDeed } from './create-deed.ts'

/** Takes an address for one e-mail. It is never shown again: the shop does not give it back. */
export default function EmailNotice(props: NoticeProps) {
  const text = () => props.words.text.notices
  const [isWrong, setWrong] = createSignal(false)
  const { busy, failure, act } = createDeed<'email'>(
    () => props.words,
    // The one of them takes the place of the other.
    () => queueMicrotask(() => (props.notices.email ? undo : field)?.focus()),
  )
  let field: HTMLInputElement | undefined
  let undo: HTMLButtonElement | undefined

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (busy()) return
    const address = field!.value.trim()
    const isAddress = EmailAddress.safeParse(address).success
    setWrong(!isAddress)
    if (!isAddress) return field!.focus()
    void act('email', props.store.askEmail(address))
  }

  return (
    <div class="tell__way">
      <p class="tell__state" role="status">
        {props.notices.email ? text().mailed : ''}
      </p>
      <Show
        when={!props.notices.email}
        fallback={
          <button
            type="button"
            class="button"
            ref={undo}
            aria-disabled={busy() !== undefined}
            onClick={() => busy() ?? void act('email', props.store.undoEmail())}
          >
            {text().mailedNot}
          </button>
        }
      >
        <form class="tell__form" noValidate onSubmit={submit}>
          <div class="field">
            <label for="tell-email">{text().email}</label>
            <input
              id="tell-email"
              ref={field}
              type="email"
              autocomplete="email"
              required
              aria-describedby="tell-hint tell-error"
              aria-invalid={isWrong() ? 'true' : undefined}
              onInput={() => setWrong(false)}
            />
          </div>
          <button type="submit" class="button" aria-disabled={busy() !== undefined}>
            {text().send}
          </button>
          <p id="tell-error" class="field__error" hidden={!isWrong()}>
            {text().emailWrong}
          </p>
          <p id="tell-hint" class="muted">
            {text().emailHint}
          </p>
        </form>
      </Show>
      <p class="field__error" role="alert">
        {failure()}
      </p>
    </div>
  )
}
