import { startSite } from '../../scripts/temporary-site.ts'
import type { Variables } from '../../scripts/settings.ts'
import { startWriter, writerVariables } from './writer-stand-in.ts'

export type SentEvent = { id: string; event: string; data: Record<string, unknown> }
export type SceneSeen = { sceneNumber: number; prompt: string } & Record<string, unknown>

/** Twelve numbered scenes with two people, one of whom speaks. */
export const SCRIPT = Array.from(
  { length: 12 },
  (_, index) =>
    `Scene ${index + 1}\nAda and Ben walk ${index + 1} miles along the frozen river.\nAda: "We go north."`,
).join('\n\n')

let jobs = 0
export const newJobId = () => `studio-job-${Date.now()}-${++jobs}`

export function studioRequest(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    workflow: 'script-to-scenes',
    scriptText: SCRIPT,
    mode: 'hybrid',
    sceneCountMode: 'manual',
    sceneCount: 12,
    batchSize: 3,
    voice: 'en',
    jobId: newJobId(),
    ...fields,
  }
}

/** The built site with the tests' own writer, and ways to ask it for a film. */
export async function openStudio(variables: Variables = {}) {
  const writer = await startWriter()
  const site = await startSite({
    STUDIO_RUNS_PER_HOUR: '0',
    STUDIO_RUNS_PER_DAY: '0',
    ...writerVariables(writer.url),
    ...variables,
  })

  function post(body: unknown, init: RequestInit = {}): Promise<Response> {
    return fetch(`${site.url}/api/veo`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
      headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
    })
  }

  /** Runs to the end, or until `isEnough`, then leaves. */
  async function run(
    fields: Record<string, unknown> = {},
    isEnough: (event: SentEvent) => boolean = () => false,
  ): Promise<SentEvent[]> {
    const response = await post(studioRequest(fields))
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
    const events: SentEvent[] = []
    for await (const event of eventsOf(response)) {
      events.push(event)
      // To read no further closes the connection.
      if (isEnough(event)) break
    }
    return events
  }

  async function refusal(fields: Record<string, unknown>, init?: RequestInit) {
    const response = await post(studioRequest(fields), init)
    const body = (await response.json()) as Record<string, unknown>
    return { status: response.status, code: body['code'], body, headers: response.headers }
  }

  return {
    site,
    writer,
    post,
    run,
    refusal,
    async close() {
      await site.stop()
      await writer.close()
    },
  }
}

export type Studio = Awaited<ReturnType<typeof openStudio>>

/** The events of a reply as they come, read by the letter of the specification. */
export async function* eventsOf(response: Response): AsyncGenerator<SentEvent> {
  let rest = ''
  for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + text).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const lines = block.split('\n').filter((line) => !line.startsWith(':'))
      const fields = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      )
      const { id = '', event = '', data } = fields
      if (data !== undefined) yield { id, event, data: JSON.parse(data) as SentEvent['data'] }
    }
  }
}

export function batchesOf(events: readonly SentEvent[]): SentEvent['data'][] {
  return events.flatMap(({ event, data }) => (event === 'batchComplete' ? [data] : []))
}

export function scenesOf(events: readonly SentEvent[]): SceneSeen[] {
  return batchesOf(events).flatMap(({ scenes }) => scenes as SceneSeen[])
}

export function charactersOf(events: readonly SentEvent[]): Record<string, unknown>[] {
  return events.flatMap(({ event, data }) => (event === 'character' ? [data] : []))
}
