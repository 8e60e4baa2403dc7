import { describe, expect, test } from 'vitest'

import { createAsk } from '#lib/browser/call.ts'
import { CallError } from '#lib/browser/call-error.ts'
import { runFilm } from '#lib/browser/studio/run-film.ts'
import type { StudioEvent, StudioRequest } from '#lib/contract/run-studio.ts'

import { testClock } from '../../support/jobs.ts'
import { settle } from '../../support/still-heartbeat.ts'
import { bodyOf, filmEvents, settingsOf, wireOf } from '../../support/studio-stream.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const told = (events: readonly StudioEvent[], end?: Parameters<typeof bodyOf>[1]) => () =>
  new Response(bodyOf([encode(wireOf(events))], end))
const problem =
  (status: number, code: string, headers = {}) =>
  () =>
    new Response(JSON.stringify({ type: 'urn:x', title: 'x', status, code }), { status, headers })
const failed = (code: string, about = {}): StudioEvent =>
  ({
    event: 'error',
    data: { code, message: 'x', retryable: true, scenesCompleted: 0, ...about },
  }) as StudioEvent

/** A run against a server that answers so, one request after the other. */
function begin(...answers: (() => Response)[]) {
  const clock = testClock()
  const leave = new AbortController()
  const network = { isOffline: false }
  const heartbeat = { ...clock.heartbeat, isOffline: () => network.isOffline }
  const heard: string[] = []
  const pauses: { code: string; ms: number }[] = []
  const batches = new Set<number>()
  let asked = 0
  const ask = createAsk({
    baseUrl: 'http://shop.example',
    fetch: (_, init) => {
      const { status, headers, body } = (answers[asked++] ?? answers.at(-1)!)()
      // As a browser does it: whoever aborts hears of it where they read.
      const piped = new TransformStream<Uint8Array, Uint8Array>()
      void body!.pipeTo(piped.writable, { signal: init!.signal! }).catch(() => undefined)
      return Promise.resolve(new Response(piped.readable, { status, headers }))
    },
  })
  const request = { ...settingsOf(), jobId: 'job-00000001' } as unknown as StudioRequest
  const done = runFilm(
    { ask, heartbeat, signal: leave.signal },
    {
      next: () => (batches.size === 2 ? null : request),
      onEvent(event) {
        heard.push(event.event)
        if (event.event === 'batchComplete') batches.add(event.data.batchNumber)
      },
      onPause: (code, ms) => pauses.push({ code, ms }),
    },
    true,
  ).then(
    () => 'done',
    (error: unknown) => (error instanceof CallError ? error.code : String(error)),
  )
  /** Lets time pass until the run is over, or for so long. */
  async function outcome(seconds = 120): Promise<string> {
    const results: string[] = []
    void done.then((ended) => results.push(ended))
    const isOver = () => results.length > 0
    for (let second = 0; second < seconds && !isOver(); second++) {
      for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve))
      await settle()
      if (!isOver()) clock.advance(1_000)
    }
    return results[0] ?? 'still running'
  }
  return { outcome, leave, network, heard, pauses, asked: () => asked }
}

describe('a run', () => {
  test('ends when nothing is missing', async () => {
    const run = begin(told(filmEvents()))
    expect(await run.outcome()).toBe('done')
    expect([run.asked(), run.pauses]).toEqual([1, []])
  })

  test.each([
    ['ends too soon', told(filmEvents().slice(0, 3))],
    ['breaks', told(filmEvents().slice(0, 3), 'breaks')],
    ['goes silent', told(filmEvents().slice(0, 3), 'goes silent')],
    ['is refused for a moment', problem(503, 'database_unavailable')],
    ['is still held by what went before', problem(409, 'already_running', { 'retry-after': '5' })],
    ['ends in a passing failure', told([...filmEvents().slice(0, 3), failed('writer_timed_out')])],
  ])('that %s is taken up by itself after a pause', async (_, first) => {
    const run = begin(first, told(filmEvents()))
    expect(await run.outcome()).toBe('done')
    expect(run.pauses).toHaveLength(1)
    expect(run.pauses[0]!.ms).toBeGreaterThanOrEqual(3_000)
  })

  test('is given up after three times without getting on', async () => {
    const run = begin(told([failed('writer_unavailable')]))
    expect(await run.outcome()).toBe('writer_unavailable')
    expect(run.pauses.map(({ ms }) => ms)).toEqual([3_000, 7_000, 15_000])
  })

  test('waits for the network, however long, and is taken up when it is back', async () => {
    const run = begin(told(filmEvents().slice(0, 3), 'breaks'), told(filmEvents()))
    run.network.isOffline = true
    expect(await run.outcome(600)).toBe('still running')
    expect(run.asked()).toBe(1)
    run.network.isOffline = false
    expect(await run.outcome()).toBe('done')
  })

  test.each([
    ['writer_refused', told([failed('writer_refused', { retryable: false })])],
    ['writer_broke_rules', told([failed('writer_broke_rules')])],
    ['rate_limited', problem(429, 'rate_limited', { 'retry-after': '900' })],
    ['invalid_request', problem(400, 'invalid_request')],
  ])('that ends in %s is not asked again', async (code, answer) => {
    const run = begin(answer)
    expect(await run.outcome()).toBe(code)
    expect(run.asked()).toBe(1)
  })

  test('does not wait where it is told to wait for long', async () => {
    const run = begin(told([failed('writer_unavailable', { retryAfterMs: 600_000 })]))
    expect(await run.outcome()).toBe('writer_unavailable')
    expect(run.asked()).toBe(1)
  })

  test.each([
    ['while it listens', told(filmEvents().slice(0, 2), 'goes silent')],
    ['while it waits', problem(503, 'database_unavailable')],
  ])('stops when it is told to, %s', async (_, answer) => {
    const run = begin(answer)
    await run.outcome(1)
    run.leave.abort(new CallError('run_stopped'))
    expect(await run.outcome()).toBe('run_stopped')
    expect(run.asked()).toBe(1)
  })
})
