import { createEffect, For, Match, on, Show, Switch } from 'solid-js'

import { toHash } from '#lib/browser/jobs/sync-key.ts'
import type { Pairing } from '#lib/browser/stores/pairing.ts'
import { jobErrorSentence, type JobWords } from '#lib/i18n/job-words.ts'
import { count, fill } from '#lib/i18n/text.ts'

import { createView } from '../create-view.ts'
import PairingCode from './PairingCode.tsx'
import PairingForm from './PairingForm.tsx'
import { focusSoon, putFocus } from '../put-focus.ts'
import Question from './Question.tsx'

/** The sync key: to show it, to enter another's, to change it, to forget it. */
export default function PairingPanel(props: { words: JobWords; pairing: Pairing }) {
  const view = createView(() => props.pairing.$view)
  let panel!: HTMLElement
  /** What was agreed to last: to join the jobs of this key, or to have a new one. */
  let agreed: string | null = null
  const text = () => props.words.pairing
  const is = <K extends ReturnType<typeof view>['kind']>(kind: K) => {
    const shown = view()
    return shown.kind === kind ? (shown as Extract<typeof shown, { kind: K }>) : undefined
  }
  const choices = () => [
    { label: text().show, choose: props.pairing.show },
    { label: text().type, choose: props.pairing.type },
    { label: text().renew, choose: props.pairing.askRenew },
    { label: text().forget, choose: props.pairing.askForget },
  ]
  const said = () => {
    const done = is('done')
    const failed = is('failed')
    if (done) return text()[done.what]
    return failed ? failureSentence(failed.code) : ''
  }
  const failureSentence = (code: string) => {
    // Said of a job, these promise a retry by ourselves and a list to delete from; here there is neither.
    if (code === 'network_error') return text().offline
    return code === 'too_many_jobs' ? text().full : jobErrorSentence(props.words, code)
  }
  async function start(key: string | null) {
    const isAgain = is('failed')
    agreed = key
    if (key === null) return props.pairing.renew()
    // The way to join leads by a question, and that was answered.
    if (isAgain) await props.pairing.enter(toHash(key))
    await props.pairing.join()
  }

  const isResting = () => ['idle', 'done', 'failed'].includes(view().kind)

  // Who comes back from one of the questions goes on where they were.
  createEffect(
    on(isResting, (now, before) => {
      if (now && before === false) queueMicrotask(() => putFocus(panel.querySelector('button')))
    }),
  )

  return (
    <section ref={panel} class="pairing card stack" aria-labelledby="pairing-title">
      <h2 id="pairing-title">{text().title}</h2>
      <p class="muted">{text().text}</p>
      <p role="status" class="pairing__said">
        <Show when={said()}>
          <span class="notice cluster" classList={{ 'notice--bad': Boolean(is('failed')) }}>
            {said()}
            <Show when={is('failed')}>
              <button type="button" class="button" onClick={() => void start(agreed)}>
                {props.words.text.tryAgain}
              </button>
            </Show>
          </span>
        </Show>
      </p>
      <Switch>
        <Match when={isResting()}>
          <div class="cluster">
            <For each={choices()}>
              {({ label, choose }, index) => (
                <button
                  type="button"
                  class="button"
                  classList={{ 'button--quiet': index() > 1 }}
                  onClick={() => choose()}
                >
                  {label}
                </button>
              )}
            </For>
          </div>
        </Match>
        <Match when={is('shown')}>
          {(shown) => (
            <PairingCode
              text={text()}
              link={shown().link}
              code={shown().code}
              onDone={props.pairing.cancel}
            />
          )}
        </Match>
        <Match when={is('typing')}>
          {(typing) => (
            <PairingForm text={text()} isWrong={typing().isWrong} pairing={props.pairing} />
          )}
        </Match>
        <Match when={is('asking')}>
          {(asking) => (
            <Show
              when={!asking().isOwn}
              fallback={
                <div class="stack">
                  <p>{fill(text().askOwn, { code: asking().code })}</p>
                  <div>
                    <button
                      type="button"
                      class="button"
                      ref={(button) => focusSoon(button)}
                      onClick={() => props.pairing.cancel()}
                    >
                      {text().done}
                    </button>
                  </div>
                </div>
              }
            >
              <Question
                yes={text().askYes}
                no={text().askNo}
                isHarmless
                onYes={() => void start(asking().key)}
                onNo={() => props.pairing.cancel()}
              >
                <h3>{text().askTitle}</h3>
                <p>
                  {fill(
                    asking().count === null
                      ? text().askUnknown
                      : count(props.words.lang, text().askFound, asking().count!),
                    { code: asking().code },
                  )}
                </p>
                <p>{text().askText}</p>
              </Question>
            </Show>
          )}
        </Match>
        <Match when={is('renewing')}>
          <Question
            yes={text().renewYes}
            no={text().cancel}
            onYes={() => void start(null)}
            onNo={() => props.pairing.cancel()}
          >
            <h3>{text().renewTitle}</h3>
            <p>{text().renewText}</p>
          </Question>
        </Match>
        <Match when={is('forgetting')}>
          {(forgetting) => (
            <Question
              yes={text().forgetYes}
              no={text().cancel}
              onYes={() => props.pairing.forget()}
              onNo={() => props.pairing.cancel()}
            >
              <h3>{text().forgetTitle}</h3>
              <p>{text().forgetText}</p>
              <p class="pairing__code">{forgetting().code ?? '—'}</p>
              <Show when={forgetting().waiting > 0}>
                <p class="notice notice--bad">
                  {count(props.words.lang, text().forgetWaiting, forgetting().waiting)}
                </p>
              </Show>
            </Question>
          )}
        </Match>
        <Match when={is('busy')}>
          {(busy) => (
            <>
              <p role="status">{text().busy}</p>
              {/* Every number of it is to be seen, and none to be heard. */}
              <Show when={busy().moved}>
                {(moved) => <p class="slate">{fill(text().moving, moved())}</p>}
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </section>
  )
}
