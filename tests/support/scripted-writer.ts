import * as z from 'zod/mini'

import type { StudioEvent } from '#lib/contract/run-studio.ts'
import type { WriterCall, Written } from '#lib/edge/providers/writer.ts'
import { askWriter, type Question, type StudioEnvironment } from '#lib/edge/studio/ask-writer.ts'
import { StudioFailure } from '#lib/edge/studio/studio-failure.ts'

export const written = (text: string, usage = {}): Written => ({
  ...{ outcome: 'written', text, isWhole: true, ...usage },
})
export const busy = (retryAfterSeconds: number | null = null): Written => ({
  ...{ outcome: 'busy', retryAfterSeconds },
})
export const FAILED: Written = { outcome: 'failed', status: 500 }
export const GOOD = written('{"title":"The river"}')

export type Asked = {
  calls: WriterCall[]
  pauses: number[]
  events: StudioEvent[]
  answer?: unknown
  failure?: StudioFailure
}

/** Asks a writer that gives these answers one after another, the last one for ever, each after 70 ms. */
export async function ask(
  answers: readonly Written[],
  question: Partial<Question<{ title: string }>> = {},
  about: Partial<StudioEnvironment> = {},
): Promise<Asked> {
  const asked: Asked = { calls: [], pauses: [], events: [] }
  let time = 0
  const environment: StudioEnvironment = {
    writer: {
      write(call) {
        time += 70
        asked.calls.push(call)
        return Promise.resolve((answers[asked.calls.length - 1] ?? answers.at(-1))!)
      },
    },
    now: () => time,
    random: () => 0,
    sleep(ms) {
      asked.pauses.push(ms)
      return Promise.resolve()
    },
    signal: new AbortController().signal,
    ...about,
  }
  const whole = { call: 'script' as const, prompt: 'The secret river', schema: TITLE, ...question }
  try {
    const asking = askWriter(environment, whole, PROGRESS)
    for (;;) {
      const next = await asking.next()
      if (next.done) return { ...asked, answer: next.value }
      asked.events.push(next.value)
    }
  } catch (error) {
    if (!(error instanceof StudioFailure)) throw error
    return { ...asked, failure: error }
  }
}

const TITLE = z.object({ title: z.string().check(z.minLength(1), z.maxLength(12)) })
export const PROGRESS = {
  ...{ phase: 'script' as const, batch: 0, totalBatches: 0, scenes: 0, totalScenes: 0 },
}
