import { For } from 'solid-js'

import type { StudioLog } from '#lib/contract/run-studio.ts'
import { studioErrorSentence, type StudioWords } from '#lib/i18n/studio-words.ts'

/** The calls to the writer that a film took: how long each was, how large, and what came of it. */
export default function FilmCalls(props: { words: StudioWords; calls: readonly StudioLog[] }) {
  const text = () => props.words.text.film
  const number = (value: number, format: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(props.words.lang, { maximumFractionDigits: 1, ...format }).format(value)

  return (
    <div class="film__calls" tabindex="0" role="region" aria-label={text().calls}>
      <table>
        <thead>
          <tr>
            <th>{text().callHeads.call}</th>
            <th>{text().callHeads.time}</th>
            <th>{text().callHeads.size}</th>
            <th>{text().callHeads.tokens}</th>
            <th>{text().callHeads.outcome}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.calls}>
            {(call) => (
              <tr>
                <td>
                  {text().phases[call.call]} {call.batch}
                </td>
                <td>{number(call.durationMs / 1_000, { style: 'unit', unit: 'second' })}</td>
                <td>{number(call.receivedBytes / 1_000, { style: 'unit', unit: 'kilobyte' })}</td>
                <td>{call.replyTokens === undefined ? '—' : number(call.replyTokens)}</td>
                <td>
                  {call.outcome === 'ok'
                    ? text().fine
                    : studioErrorSentence(props.words, call.outcome)}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
