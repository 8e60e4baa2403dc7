import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { eventStream, type SentEvent } from '#lib/edge/studio/event-stream.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A stream, with what it called and the events it has been given. */
function open(events: AsyncIterator<SentEvent, void>) {
  const calls = { beats: 0, ends: 0 }
  const response = eventStream(events, {
    idPrefix: '3-',
    onBeat() {
      calls.beats += 1
    },
    onEnd() {
      calls.ends += 1
    },
  })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  const next = async () => (await reader.read()).value
  return { calls, response, reader, next }
}

async function* told(...events: SentEvent[]): AsyncGenerator<SentEvent, void> {
  await Promise.resolve()
  yield* events
}

/** Never tells anything. */
const silent: AsyncIterator<SentEvent, void> = { next: () => new Promise(() => undefined) }

describe('a stream of events', () => {
  test('begins at once, and has each event with an id of its own', async () => {
    const { response, calls, reader, next } = open(
      told({ event: 'progress', data: { a: 1 } }, { event: 'complete', data: 'done\n\nid: 9' }),
    )
    expect(await next()).toBe(': started\n\n')
    expect(await next()).toBe('id: 3-1\nevent: progress\ndata: {"a":1}\n\n')
    expect(calls.ends).toBe(0)
    expect(await next()).toBe('id: 3-2\nevent: complete\ndata: "done\\n\\nid: 9"\n\n')
    expect((await reader.read()).done).toBe(true)
    expect(calls.ends).toBe(1)
    expect(response.status).toBe(200)
  })

  test('may be kept by nobody, and is what it says', () => {
    const { headers } = open(silent).response
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store, no-transform')
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('is kept alive by comments, and what is held by beats', async () => {
    const { calls, next } = open(silent)
    expect(await next()).toBe(': started\n\n')
    vi.advanceTimersByTime(1_500)
    expect([await next(), await next()]).toEqual([':\n\n', ':\n\n'])
    expect(calls.beats).toBe(0)
    vi.advanceTimersByTime(30_000)
    expect(calls.beats).toBe(2)
  })

  test('has no timers left when it is over', async () => {
    const { reader } = open(told({ event: 'complete', data: {} }))
    while (!(await reader.read()).done);
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a reader who leaves', () => {
  test('ends it once, with its timers', async () => {
    const { calls, reader, next } = open(silent)
    await next()
    await reader.cancel()
    await reader.cancel()
    expect(calls.ends).toBe(1)
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(60_000)
    expect(calls.beats).toBe(0)
  })

  test('is told nothing more of what comes later', async () => {
    let tell: (event: IteratorResult<SentEvent, void>) => void = () => undefined
    const late = new Promise<IteratorResult<SentEvent, void>>((resolve) => (tell = resolve))
    const { calls, reader, next } = open({ next: () => late })
    await next()
    await reader.cancel()
    tell({ done: true, value: undefined })
    await late
    expect(calls.ends).toBe(1)
    expect((await reader.read()).done).toBe(true)
  })
})

test('an error among the events breaks the stream off', async () => {
  async function* broken(): AsyncGenerator<SentEvent, void> {
    yield* told({ event: 'progress', data: {} })
    throw new Error('a bug')
  }
  const { reader, next } = open(broken())
  expect(await next()).toBe(': started\n\n')
  expect(await next()).toContain('event: progress')
  await expect(reader.read()).rejects.toThrow('a bug')
})

test('lets go when the events break', async () => {
  let ends = 0
  async function* events() {
    await Promise.resolve()
    yield { event: 'a', data: 1 }
    throw new Error('x')
  }
  const response = eventStream(events(), {
    idPrefix: '',
    onBeat() {},
    onEnd() {
      ends++
    },
  })
  await expect(response.text()).rejects.toThrow()
  expect(ends).toBe(1)
})
