import type { Faults } from '../faults/faults.ts'
import { withFault } from '../faults/within.ts'
import { asRecord, header, jsonOf, type Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Settings } from '../settings.ts'
import type { Timers } from '../timers.ts'
import { answerTo } from './answer.ts'
import { failure } from './failure.ts'
import { promptOf } from './prompt.ts'
import { blocked, pieces, response } from './response.ts'
import { SCENE_FAULTS, scenesIn, spoilScenes, spoilText } from './spoil.ts'

const CALL = 'gemini.generate'

export interface GeminiParts {
  settings: Settings
  timers: Timers
  faults: Faults
}

/** The routes of the text model. */
export function geminiRoutes({ settings, timers, faults }: GeminiParts): Route[] {
  const refuse = (code: number, message: string): Reply => json(code, failure(code, message))

  async function* stream(parts: unknown[]): AsyncGenerator<string> {
    for (const [index, part] of parts.entries()) {
      if (index > 0) await timers.sleep(settings.pieceMs)
      yield `data: ${JSON.stringify(part)}\r\n\r\n`
    }
  }

  /** A fault of scenes waits for an answer that has some. */
  function faultFor(call: Call, answer: unknown): string | undefined {
    if (!call.fault && scenesIn(answer)) {
      const text = `${call.path} ${call.body}`
      call.fault = faults.takeOnly(Object.keys(SCENE_FAULTS), CALL, text)
    }
    return call.fault?.fault
  }

  function generate(call: Call): Reply {
    if (!(header(call, 'x-goog-api-key') ?? call.query.get('key'))) {
      return refuse(
        403,
        "Method doesn't allow unregistered callers (callers without established identity). " +
          'Please use API Key or other form of API consumer identity to call this API.',
      )
    }
    const [model = '', method = ''] = decodeURIComponent(call.params['target'] ?? '').split(':')
    if (!['generateContent', 'streamGenerateContent'].includes(method)) {
      return refuse(404, `Method ${method} is not found`)
    }
    const body = asRecord(jsonOf(call))
    const prompt = body && promptOf(body)
    if (!prompt || prompt.text === '') {
      return refuse(400, '* GenerateContentRequest.contents: contents is not specified')
    }
    const answer = answerTo(body, prompt)
    const fault = faultFor(call, answer)
    const value = spoilScenes(answer, fault)
    const written = spoilText(typeof value === 'string' ? value : JSON.stringify(value), fault)
    const refused = fault === 'safety_block' ? blocked(model, prompt.text) : undefined
    if (method === 'generateContent') {
      return json(200, refused ?? response(model, prompt.text, written))
    }
    const all = refused ? [refused] : pieces(model, prompt.text, written)
    const parts = fault === 'cut_stream' ? all.slice(0, Math.ceil(all.length / 2)) : all
    if (call.query.get('alt') !== 'sse') return json(200, parts)
    return { status: 200, headers: { 'content-type': 'text/event-stream' }, body: stream(parts) }
  }

  return [
    {
      method: 'POST',
      path: '/v1beta/models/:target',
      call: CALL,
      failure,
      act: (call) => withFault(call, timers, () => generate(call), failure),
    },
  ]
}
