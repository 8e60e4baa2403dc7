import { Show } from 'solid-js'

import type { NoticesStore, NoticesView } from '#lib/browser/stores/notices.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import { createDeed } from './create-deed.ts'

export type NoticeProps = { words: StatusWords; notices: NoticesView; store: NoticesStore }

/** Asks this browser to tell, which asks whoever sits there only once that was pressed. */
export default function BrowserNotice(props: NoticeProps) {
  const text = () => props.words.text.notices
  const { busy, failure, act } = createDeed<'browser'>(
    () => props.words,
    () => undefined,
  )
  const told = () => props.notices.browser
  const state = () => {
    const way = told()
    if (way) return text()[way]
    return props.notices.permission === 'denied' ? text().denied : ''
  }

  function press() {
    if (busy()) return
    void act('browser', told() ? props.store.undoBrowser() : props.store.askBrowser())
  }

  return (
    <Show
      when={props.notices.permission !== 'unsupported'}
      fallback={<p class="muted">{text().unsupported}</p>}
    >
      <div class="tell__way">
        <p class="tell__state" role="status">
          {state()}
        </p>
        <button type="button" class="button" aria-disabled={busy() !== undefined} onClick={press}>
          {told() ? text().browserNot : text().browser}
        </button>
        <p class="field__error" role="alert">
          {failure()}
        </p>
      </div>
    </Show>
  )
}
