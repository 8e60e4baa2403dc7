import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readEvents } from '#lib/browser/studio/read-events.ts'
import type { StudioEvent } from '#lib/contract/run-studio.ts'

import { bodyOf, filmEvents, wireOf } from '../../support/studio-stream.ts'

const EVENTS = filmEvents()
const encode = (text: string) => new TextEncoder().encode(text)

async function read(pieces: Uint8Array[], end?: 'breaks'): Promise<StudioEvent[]> {
  const events: StudioEvent[] = []
  try {
    for await (const event of readEvents(bodyOf(pieces, end))) events.push(event)
  } catch {
    // What came before it broke is what counts.
  }
  return events
}

/** The same bytes, cut at these places. */
function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const marks = [0, ...[...places].sort((a, b) => a - b), bytes.length]
  return marks.slice(1).map((mark, index) => bytes.slice(marks[index], mark))
}

describe('a stream of events', () => {
  test.each(['\n', '\r\n'])(
    'is read the same wherever its bytes are cut in two (%j)',
    async (newline) => {
      const bytes = encode(wireOf(EVENTS, newline))
      for (let place = 0; place <= bytes.length; place++) {
        expect(await read(cutAt(bytes, [place]))).toEqual(EVENTS)
      }
    },
  )

  test('is read the same in however many pieces it comes', async () => {
    const bytes = encode(wireOf(EVENTS))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 60 }), async (places) => {
        expect(await read(cutAt(bytes, places))).toEqual(EVENTS)
      }),
      { numRuns: 200 },
    )
  })

  test('loses nothing but the event in whose middle it ends, or breaks', async () => {
    const bytes = encode(wireOf(EVENTS))
    for (let place = 0; place <= bytes.length; place += 7) {
      const whole = await read([bytes.slice(0, place)])
      const broken = await read([bytes.slice(0, place)], 'breaks')
      expect(whole).toEqual(EVENTS.slice(0, whole.length))
      expect(broken).toEqual(whole)
    }
  })

  test('skips what it does not know and what does not fit', async () => {
    const odd = [
      'event: news\ndata: {}\n\n',
      'event: complete\ndata: {"jobId":7}\n\n',
      'event: complete\ndata: {"jobId":\n\n',
      'event: toString\ndata: {}\n\n',
      'data: {}\n\n',
    ].join('')
    expect(await read([encode(odd + wireOf(EVENTS))])).toEqual(EVENTS)
  })

  test('is told to stop when nobody reads any further', async () => {
    let isCancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(encode(wireOf(EVENTS))),
      cancel: () => void (isCancelled = true),
    })
    for await (const event of readEvents(body)) if (event.event === 'batchComplete') break
    expect(isCancelled).toBe(true)
  })
})
