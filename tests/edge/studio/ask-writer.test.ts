import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'

import type { Written } from '#lib/edge/providers/writer.ts'
import { INSTRUCTIONS } from '#lib/edge/studio/prompts.ts'
import { StudioFailure } from '#lib/edge/studio/studio-failure.ts'

import { ask, busy, FAILED, GOOD, PROGRESS, written } from '../../support/scripted-writer.ts'

afterEach(() => void vi.restoreAllMocks())

const BROKEN = written('I am sorry, I cannot.')
const EMPTY = written('{"title":""}')
const outcomes = ({ events }: Awaited<ReturnType<typeof ask>>) =>
  events.flatMap(({ event, data }) => (event === 'log' ? [data.outcome] : []))

describe('an answer that keeps the rules', () => {
  test('is given after one call', async () => {
    const { calls, answer, pauses } = await ask([GOOD])
    expect(answer).toEqual({ title: 'The river' })
    expect([calls.length, pauses.length]).toEqual([1, 0])
    expect(calls[0]).toMatchObject({
      instructions: INSTRUCTIONS,
      prompt: 'The secret river',
      schema: { type: 'object', required: ['title'] },
    })
    expect(calls[0]!.schema).not.toHaveProperty('$schema')
    expect(calls[0]).not.toHaveProperty('video')
  })

  test('is asked for with the video it is about', async () => {
    const video = { url: 'https://youtu.be/x', startSeconds: 4 }
    expect((await ask([GOOD], { video })).calls[0]!.video).toBe(video)
  })

  test('is clipped and repaired before it is judged', async () => {
    const repair = (answer: unknown) => ({ title: `${(answer as { title: string }).title}!` })
    const { answer } = await ask([written('{"title":"The river and"}')], { repair })
    expect(answer).toEqual({ title: 'The river!' })
  })
})

describe('a log event', () => {
  test('has sizes and times and none of the words', async () => {
    const reply = written('{"title":"Лёд"}', { promptTokens: 5, replyTokens: 2 })
    const { events } = await ask([reply], { batch: 3, call: 'scenes' })
    expect(events).toEqual([
      {
        event: 'log',
        data: {
          ...{ call: 'scenes', batch: 3, attempt: 1, durationMs: 70, outcome: 'ok' },
          ...{ sentBytes: 16, receivedBytes: 18, promptTokens: 5, replyTokens: 2 },
        },
      },
    ])
  })

  test('says what went wrong, without the words that did', async () => {
    const asked = await ask([FAILED, written('{"secret":"reply"}'), EMPTY])
    expect(outcomes(asked)).toEqual([
      'writer_unavailable',
      'writer_broke_rules',
      'writer_broke_rules',
    ])
    expect(JSON.stringify(asked.events)).not.toMatch(/secret|river|reply"/)
    expect(asked.events[0]).toMatchObject({ data: { receivedBytes: 0, attempt: 1 } })
    expect(asked.events[0]!.data).not.toHaveProperty('batch')
  })
})

describe('a writer that is busy or fails', () => {
  test.each<[string, Written, string]>([
    ['is busy', busy(), 'writer_busy'],
    ['fails', FAILED, 'writer_unavailable'],
  ])('is asked three times more where it %s, after pauses that double', async (_, answer, code) => {
    const { calls, pauses, failure, events } = await ask([answer])
    expect(pauses).toEqual([1_000, 2_000, 4_000])
    expect(calls).toHaveLength(4)
    expect(failure).toMatchObject({ code, retryAfterMs: undefined })
    const progress = events.flatMap(({ event, data }) => (event === 'progress' ? [data] : []))
    expect(progress).toEqual(
      pauses.flatMap((retryInMs, index) => [
        { ...PROGRESS, waiting: { code, attempt: index + 1, retryInMs } },
        PROGRESS,
      ]),
    )
  })

  test('waits a little longer by chance', async () => {
    const { pauses } = await ask([busy(), FAILED, busy(), GOOD], {}, { random: () => 0.999 })
    expect(pauses).toEqual([1_300, 2_599, 5_199])
  })

  test('is left alone for as long as it asks', async () => {
    const asked = await ask([busy(7), busy(1), busy(30), GOOD])
    expect(asked.pauses).toEqual([7_000, 2_000, 30_000])
    expect(asked.answer).toEqual({ title: 'The river' })
  })

  test('is given up where it asks for longer than half a minute', async () => {
    const { calls, pauses, failure } = await ask([busy(31), GOOD])
    expect([calls.length, pauses]).toEqual([1, []])
    expect(failure).toMatchObject({ code: 'writer_busy', retryAfterMs: 31_000 })
  })

  test('tells in the end how long to leave it alone', async () => {
    expect((await ask([busy(2)])).failure).toMatchObject({ retryAfterMs: 2_000 })
  })

  test('is not asked again when the pause is ended', async () => {
    const stopped = new StudioFailure('run_stopped')
    const asked = await ask([busy()], {}, { sleep: () => Promise.reject(stopped) })
    expect(asked.failure).toBe(stopped)
    expect(asked.calls).toHaveLength(1)
  })
})

test.each<[string, Written]>([
  ['writer_refused', { outcome: 'refused' }],
  ['video_unavailable', { outcome: 'video_unavailable' }],
  ['writer_timed_out', { outcome: 'silent' }],
  ['writer_rejected', { outcome: 'rejected', status: 403, reason: 'PERMISSION_DENIED' }],
])('%s ends a run at once', async (code, answer) => {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const { calls, failure } = await ask([answer, GOOD])
  expect([failure?.code, calls.length]).toEqual([code, 1])
  expect(log.mock.calls.flat().join()).not.toMatch(/secret|river/)
  expect(log).toHaveBeenCalledTimes(code === 'writer_rejected' ? 1 : 0)
})

describe('an answer that breaks the rules', () => {
  test.each<[string, string, Written]>([
    ['is no JSON', 'writer_unreadable', BROKEN],
    ['lacks a text', 'writer_broke_rules', EMPTY],
    ['is a list', 'writer_broke_rules', written('["title"]')],
  ])('is asked for once more, with what was wrong: %s', async (_, code, answer) => {
    const { calls, pauses, failure } = await ask([answer])
    expect(calls).toHaveLength(2)
    expect(pauses).toEqual([])
    expect(calls[0]!.prompt).toBe('The secret river')
    expect(calls[1]!.prompt).toMatch(
      /^The secret river\n\n.*<broken_rules>\n- .+<\/broken_rules>$/s,
    )
    expect(failure).toMatchObject({ code, retryAfterMs: undefined })
    expect((await ask([answer, GOOD])).answer).toEqual({ title: 'The river' })
  })

  test('is told the rules that no schema says', async () => {
    const check = ({ title }: { title: string }) =>
      title === 'The river' ? ['Name no river.', 'Be brief.'] : []
    const { calls, answer } = await ask([GOOD, written('{"title":"Ice"}')], { check })
    expect(calls[1]!.prompt).toContain('- Name no river.\n- Be brief.\n')
    expect(answer).toEqual({ title: 'Ice' })
  })

  test('is told no more than ten things', async () => {
    const schema = await import('zod/mini').then((z) =>
      z.object({ title: z.string(), list: z.array(z.int()) }),
    )
    const bad = written(JSON.stringify({ title: 'a', list: Array(50).fill('x') }))
    const { calls } = await ask([bad], { schema })
    expect(calls[1]!.prompt.match(/^- /gm)).toHaveLength(10)
  })

  test('is still told what was wrong after the writer was busy', async () => {
    const { calls } = await ask([EMPTY, busy(), GOOD])
    expect(calls[2]!.prompt).toBe(calls[1]!.prompt)
    expect(calls[2]!.prompt).toContain('<broken_rules>')
  })
})

test('any mix of answers ends after five calls at most', async () => {
  const anyAnswer = fc.constantFrom(busy(), busy(3), FAILED, BROKEN, EMPTY)
  await fc.assert(
    fc.asyncProperty(fc.array(anyAnswer, { minLength: 6, maxLength: 6 }), async (answers) => {
      const { calls, pauses, failure } = await ask(answers)
      const faults = calls.map((_, index) => [BROKEN, EMPTY].includes(answers[index]!))
      expect(failure).toBeDefined()
      expect(calls.length).toBeLessThanOrEqual(5)
      expect(pauses.length).toBeLessThanOrEqual(3)
      expect(faults.filter(Boolean).length).toBeLessThanOrEqual(2)
    }),
  )
})
