import { Show } from 'solid-js'

import { isOver, type Phase, phaseOf } from '#lib/domain/order-phase.ts'
import { landingPath } from '#lib/i18n/paths.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { fill, percent } from '#lib/i18n/text.ts'

import { headline, isLost, type Ready, tally, troubleSentence } from './status-sentences.ts'

type OverviewProps = { words: StatusWords; view: Ready }

const isDispute = ({ type }: { type: string }) => type === 'disputed'

const TONES: Partial<Record<Phase, string>> = {
  working: 'badge--busy',
  done: 'badge--good',
  failed: 'badge--bad',
  declined: 'badge--bad',
  erased: '',
}

/** How things stand as a whole: the sentence, the bar, what is the matter with the news, and the next step. */
export default function Overview(props: OverviewProps) {
  const text = () => props.words.text
  const phase = () => phaseOf(props.view.known)
  // Everything else about money goes its way by itself.
  const needsHelp = () => phase() === 'disputed' || props.view.known.timeline?.some(isDispute)

  return (
    <section class="overview">
      <p>
        <span class={`badge ${TONES[phase()] ?? 'badge--warn'}`}>
          {text().phases[phase()].badge}
        </span>
      </p>
      <h1 id="status-title" class="overview__title" tabindex="-1">
        {headline(props.words, props.view)}
      </h1>
      <p class="overview__text">
        <Show when={phase() === 'working' && !props.view.known.typical}>{text().wait.usual} </Show>
        {text().phases[phase()].text}
      </p>
      <Show when={needsHelp()}>
        <p class="overview__text">{text().help}</p>
      </Show>
      <Show when={!isOver(phase())}>
        <p class="overview__progress">
          {/* Nobody knows how long a payment takes. */}
          <Show
            when={phase() === 'working'}
            fallback={<progress max="100" aria-label={text().progress} />}
          >
            <progress max="100" value={props.view.progress} aria-label={text().progress} />
            <span class="slate">{percent(props.words.lang, props.view.progress)}</span>
            <Show when={tally(props.view).done > 0}>
              <span class="slate">{fill(text().some, tally(props.view))}</span>
            </Show>
          </Show>
        </p>
      </Show>
      <Show when={props.view.trouble}>
        {(code) => <p class="notice notice--warn">{troubleSentence(props.words, code())}</p>}
      </Show>
      <Show when={!props.view.isKept}>
        <p class="notice">{text().notKept}</p>
      </Show>
      <Show when={isLost(phase())}>
        <p>
          <a class="button button--primary" href={landingPath(props.words.locale)}>
            {text().another}
          </a>
        </p>
      </Show>
    </section>
  )
}
