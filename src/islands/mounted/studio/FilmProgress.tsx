import { createMemo, createSignal, onCleanup, Show } from 'solid-js'

import { heartbeat } from '#lib/browser/heartbeat.ts'
import type { RunState } from '#lib/browser/studio/active-run.ts'
import { timeLeft } from '#lib/domain/time-left.ts'
import { spanOfTime } from '#lib/i18n/job-words.ts'
import { studioErrorSentence, type StudioWords } from '#lib/i18n/studio-words.ts'
import { count, fill } from '#lib/i18n/text.ts'

type FilmProgressProps = { words: StudioWords; run: RunState }

const BEAT_MS = 1_000

/** How far a film is: which part is being written, how many scenes there are, and about how long the rest takes. */
export default function FilmProgress(props: FilmProgressProps) {
  const [now, setNow] = createSignal(heartbeat.now())
  onCleanup(heartbeat.every(BEAT_MS, () => setNow(heartbeat.now())))
  const text = () => props.words.text.film
  const progress = () => props.run.progress
  const total = () => progress()?.totalScenes ?? 0
  const done = () => props.run.job.scenes.length

  const left = createMemo(() => {
    const { batchMs, batchBegunAt } = props.run
    const at = progress()
    if (!at || batchMs.length === 0) return ''
    const each = batchMs.reduce((sum, ms) => sum + ms, 0) / batchMs.length
    const batches = at.totalBatches - at.batch + 1
    const ms = batches * each - (now() - batchBegunAt)
    const time = timeLeft(now() + ms, now())
    const said = time && spanOfTime(props.words.lang, time)
    return said ? fill(text().left, { time: said }) : text().soon
  })

  const waiting = () => {
    const { pause } = props.run
    if (!pause) return ''
    const seconds = Math.ceil((pause.untilMs - now()) / 1_000)
    // Then it is being asked already, or it waits for the network.
    if (seconds <= 0) return heartbeat.isOffline() ? text().offline : ''
    return fill(text().waiting, { reason: studioErrorSentence(props.words, pause.code), seconds })
  }

  return (
    <div class="film__progress">
      <p>
        <strong>{text().phases[progress()?.phase ?? 'characters']}</strong>
        <Show when={(progress()?.batch ?? 0) > 0}>
          {' · '}
          {fill(text().batch, { batch: progress()!.batch, total: progress()!.totalBatches })}
        </Show>
      </p>
      <Show when={total()} fallback={<progress aria-label={text().phases.scenes} />}>
        {(most) => <progress aria-label={text().phases.scenes} max={most()} value={done()} />}
      </Show>
      <p class="slate">
        <Show when={total() > 0}>
          {fill(count(props.words.lang, text().written, done()), { total: total() })}
        </Show>
        <Show when={left()}>
          {' · '}
          {left()}
        </Show>
      </p>
      <Show when={waiting()}>
        <p class="notice notice--warn">{waiting()}</p>
      </Show>
    </div>
  )
}
