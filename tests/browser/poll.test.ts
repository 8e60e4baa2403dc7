import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { CallError } from '../../src/lib/browser/call-error.ts'
import { createPoll } from '../../src/lib/browser/poll.ts'
import { settle, stillHeartbeat } from '../support/still-heartbeat.ts'

type Answer = number | null | Error

/** A poll whose looks are answered by the test: a delay, nothing more to come, or a failure. */
function poll(
  answer: () => Answer | Promise<Answer>,
  hiddenMs?: number,
  begin?: { isHidden: boolean },
) {
  const browser = stillHeartbeat(begin)
  const seen = { looks: 0, replies: 0, troubles: 0, beats: 0, signals: [] as AbortSignal[] }
  const { hurry, stop } = createPoll<number | null>(
    {
      async look(signal) {
        seen.looks++
        seen.signals.push(signal)
        const reply = await answer()
        if (reply instanceof Error) throw reply
        return reply
      },
      delayOf: (reply) => reply,
      onReply: () => seen.replies++,
      onTrouble: () => seen.troubles++,
      isWorthwhile: (error) => !(error instanceof TypeError),
      onBeat: () => seen.beats++,
      ...(hiddenMs !== undefined && { hiddenMs }),
    },
    browser.heartbeat,
  )
  return { ...browser, seen, hurry, stop }
}

describe('poll', () => {
  test('looks at once and then as often as the replies say', async () => {
    const { seen, pass } = poll(() => 5_000)
    await settle()
    expect(seen.looks).toBe(1)
    await pass(4)
    expect(seen.looks).toBe(1)
    await pass(1)
    expect(seen.looks).toBe(2)
  })

  test('spreads its looks', async () => {
    const browser = poll(() => 5_000)
    await browser.turn({ random: 1 })
    await browser.pass(5)
    expect(browser.seen.looks).toBe(1)
    await browser.pass(1)
    expect(browser.seen.looks).toBe(2)
  })

  test('ends when there is nothing more to come', async () => {
    const { seen, pass, isBeating } = poll(() => null)
    await settle()
    await pass(100)
    expect(seen.looks).toBe(1)
    expect(isBeating()).toBe(false)
  })

  test('ends at a failure that another look would not mend', async () => {
    const { seen, pass } = poll(() => new TypeError())
    await settle()
    await pass(100)
    expect(seen).toMatchObject({ looks: 1, troubles: 1 })
  })

  test('never has two looks under way', async () => {
    let release = (_: number) => {}
    const { seen, pass, hurry } = poll(() => new Promise<number>((resolve) => (release = resolve)))
    await pass(60)
    hurry()
    expect(seen.looks).toBe(1)
    release(5_000)
    await settle()
    await pass(5)
    expect(seen.looks).toBe(2)
  })

  test('looks more and more rarely while looks fail', async () => {
    const { seen, pass } = poll(() => new CallError('internal_error'))
    await settle()
    const looks = []
    for (const seconds of [10, 20, 40, 60, 60]) {
      await pass(seconds)
      looks.push(seen.looks)
    }
    expect(looks).toEqual([2, 3, 4, 5, 6])
  })

  test('waits as long as a server asks, even when hurried or come back to', async () => {
    const { seen, pass, hurry, turn } = poll(() => new CallError('rate_limited', 120_000))
    await settle()
    await pass(60)
    hurry()
    await turn({ isHidden: true })
    await turn({ isHidden: false })
    await pass(59)
    expect(seen.looks).toBe(1)
    await pass(1)
    expect(seen.looks).toBe(2)
  })

  test('stands still while nobody looks and catches up at once', async () => {
    const { seen, pass, turn, isBeating } = poll(() => 5_000)
    await settle()
    await turn({ isHidden: true })
    expect(isBeating()).toBe(false)
    await pass(60)
    expect(seen.looks).toBe(1)
    await turn({ isHidden: false })
    expect(seen.looks).toBe(2)
  })

  test('looks rarely while nobody looks where somebody may wait elsewhere', async () => {
    const { seen, pass, turn } = poll(() => 5_000, 60_000)
    await settle()
    await turn({ isHidden: true })
    await pass(59)
    expect(seen).toMatchObject({ looks: 1, beats: 60 })
    await pass(1)
    expect(seen.looks).toBe(2)
    await pass(30)
    await turn({ isHidden: false })
    expect(seen.looks).toBe(3)
    await pass(5)
    expect(seen.looks).toBe(4)
  })

  test.each([undefined, 60_000])(
    'looks once at a page that is opened behind another, with %s ms between looks there',
    async (hiddenMs) => {
      const { seen, pass } = poll(() => 5_000, hiddenMs, { isHidden: true })
      await settle()
      expect(seen.looks).toBe(1)
      await pass(50)
      expect(seen.looks).toBe(1)
    },
  )

  test('does not ask again just because somebody came back a moment later', async () => {
    const { seen, pass, turn } = poll(() => 5_000)
    await pass(1)
    await turn({ isHidden: true })
    await turn({ isHidden: false })
    expect(seen.looks).toBe(1)
  })

  test('waits for the network and looks as soon as it is back', async () => {
    let answer: Answer = new CallError('network_error')
    const { seen, pass, turn } = poll(() => answer)
    await settle()
    await turn({ isOffline: true })
    await pass(120)
    expect(seen.looks).toBe(1)
    answer = 5_000
    await turn({ isOffline: false })
    expect(seen).toMatchObject({ looks: 2, replies: 1 })
  })

  test('looks once even where the browser claims to be offline', async () => {
    const browser = stillHeartbeat()
    await browser.turn({ isOffline: true })
    let looks = 0
    createPoll(
      {
        look: () => Promise.resolve(looks++),
        delayOf: () => 5_000,
        onReply: () => {},
        onTrouble: () => {},
        isWorthwhile: () => true,
        onBeat: () => {},
      },
      browser.heartbeat,
    )
    await browser.pass(60)
    expect(looks).toBe(1)
  })

  test('wakes with the machine', async () => {
    const { seen, sleep } = poll(() => 30_000)
    await settle()
    await sleep(3_600_000)
    expect(seen.looks).toBe(2)
  })

  test('is not held up by a clock that was set back', async () => {
    const { seen, sleep } = poll(() => 30_000)
    await settle()
    await sleep(-3_600_000)
    expect(seen.looks).toBe(2)
  })

  test('begins again when asked to after its end', async () => {
    const { seen, hurry } = poll(() => null)
    await settle()
    hurry()
    await settle()
    expect(seen.looks).toBe(2)
  })

  test('stops for good and drops the look under way', async () => {
    const { seen, stop, pass, isBeating, isListening } = poll(() => new Promise(() => {}))
    await settle()
    stop()
    expect(seen.signals[0]?.aborted).toBe(true)
    expect(isBeating() || isListening()).toBe(false)
    await pass(60)
    expect(seen.looks).toBe(1)
  })

  test.each([5_000, new CallError('internal_error')])(
    'says nothing of a look that ends after it: %s',
    async (late) => {
      let release = (_: Answer) => {}
      const { seen, stop } = poll(() => new Promise<Answer>((resolve) => (release = resolve)))
      await settle()
      stop()
      release(late)
      await settle()
      expect(seen).toMatchObject({ replies: 0, troubles: 0 })
    },
  )

  test('goes on whatever becomes of it: hidden, cut off, failing, asleep', async () => {
    const step = fc.constantFrom('hide', 'show', 'cut', 'join', 'fail', 'work', 'sleep')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        let answer: Answer = 5_000
        const { seen, pass, turn, sleep } = poll(() => answer)
        for (const one of steps) {
          if (one === 'hide' || one === 'show') await turn({ isHidden: one === 'hide' })
          if (one === 'cut' || one === 'join') await turn({ isOffline: one === 'cut' })
          if (one === 'fail' || one === 'work') answer = one === 'fail' ? new Error() : 5_000
          if (one === 'sleep') await sleep(100_000)
          await pass(2)
        }
        answer = 5_000
        await turn({ isHidden: false, isOffline: false })
        const { replies } = seen
        await pass(80)
        expect(seen.replies).toBeGreaterThan(replies)
      }),
      { numRuns: 40 },
    )
  })
})
