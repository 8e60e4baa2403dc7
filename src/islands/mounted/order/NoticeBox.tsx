import { createEffect, createMemo, createSignal, onCleanup, Show, untrack } from 'solid-js'

import { heartbeat } from '#lib/browser/heartbeat.ts'
import type { OrderStore } from '#lib/browser/stores/generation.ts'
import { createNoticesStore } from '#lib/browser/stores/notices.ts'
import { phaseOf } from '#lib/domain/order-phase.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import { createView } from '../create-view.ts'
import { headline, type Ready } from '../status-sentences.ts'
import BrowserNotice from './BrowserNotice.tsx'
import EmailNotice from './EmailNotice.tsx'

export type NoticeBoxProps = { words: StatusWords; store: OrderStore; view: Ready }

/** The least pause before a shop that did not answer is asked again what it offers. */
const AGAIN_MS = 10_000

/** Somebody asks to be told when an order is ready: in this browser, by e-mail, or both. */
export default function NoticeBox(props: NoticeBoxProps) {
  const phase = createMemo(() => phaseOf(props.view.known))
  const store = untrack(() => createNoticesStore(props.store, props.words.locale))
  const notices = createView(() => store.$notices)
  const [isLost, setLost] = createSignal(false)
  onCleanup(store.stop)

  let askedAt = 0
  createEffect(() => {
    const isNeeded = phaseOf(props.view.known) === 'working' && notices() === null
    if (!isNeeded || heartbeat.now() - askedAt < AGAIN_MS) return
    askedAt = heartbeat.now()
    store.load().catch(() => setLost(true))
  })
  createEffect(() => {
    const now = phase()
    if (now === 'working') return
    const title = untrack(() => headline(props.words, props.view))
    void store.end(
      title,
      untrack(() => props.words.text.phases[now].text),
    )
  })

  return (
    <div class="tell__box">
      <Show
        when={notices()}
        fallback={<p>{isLost() ? props.words.text.trouble : props.words.text.loading}</p>}
      >
        {(notices) => (
          <>
            <p class="muted">{props.words.text.notices.text}</p>
            <BrowserNotice words={props.words} notices={notices()} store={store} />
            <Show when={notices().offersEmail || notices().email}>
              <EmailNotice words={props.words} notices={notices()} store={store} />
            </Show>
          </>
        )}
      </Show>
    </div>
  )
}
