import { createParser } from 'eventsource-parser'

import { STUDIO_EVENTS, type StudioEvent } from '../../contract/run-studio.ts'

/**
 * The events of a run as they come. One that was cut off, that is not known here or does not fit is left out: what is
 * missing at the end is asked for again.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  onPiece: () => void = () => undefined,
): AsyncGenerator<StudioEvent> {
  const decoder = new TextDecoder()
  let ready: StudioEvent[] = []
  const parser = createParser({
    onEvent({ event, data }) {
      const read = readEvent(event ?? '', data)
      if (read) ready.push(read)
    },
  })
  const reader = body.getReader()
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      onPiece()
      parser.feed(decoder.decode(value, { stream: true }))
      const events = ready
      ready = []
      yield* events
    }
  } finally {
    // To read no further tells the server to stop.
    await reader.cancel().catch(() => undefined)
  }
}

function readEvent(event: string, text: string): StudioEvent | null {
  if (!Object.hasOwn(STUDIO_EVENTS, event)) return null
  try {
    const schema = STUDIO_EVENTS[event as keyof typeof STUDIO_EVENTS]
    return { event, data: schema.parse(JSON.parse(text)) } as StudioEvent
  } catch {
    return null
  }
}
