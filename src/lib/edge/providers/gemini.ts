import { createParser } from 'eventsource-parser'

import { readCapped, retryAfterSeconds } from '../fetch-json.ts'
import { parseJson } from '../parse-json.ts'
import { isRefusal, GeminiFailure, GeminiReply, retryDelaySeconds } from './gemini-reply.ts'
import { geminiSchema } from './gemini-schema.ts'
import { createPatience } from './patience.ts'
import type { Usage, Writer, WriterCall, Written } from './writer.ts'

// https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
const pathOf = (model: string) => `/v1beta/models/${model}:streamGenerateContent?alt=sse`

/** How long it may think before its first word, how long to look at a video, and how long between two words. */
const PATIENCE = { firstMs: 45_000, firstOfVideoMs: 120_000, nextMs: 30_000 }
/** Two hundred scenes are a tenth of it. */
const MAX_BYTES = 4_000_000
const MAX_FAILURE_BYTES = 64_000

export type GeminiOptions = {
  url: string
  key: string
  model: string
  fetch: typeof fetch
  now: () => number
  patience?: typeof PATIENCE
}

/** Google's Gemini API. It streams, so that its silence and its being cut off are noticed soon. */
export function createGemini(options: GeminiOptions): Writer {
  const { url, key, model, fetch, now, patience = PATIENCE } = options

  async function ask(call: WriterCall, isBounded: boolean): Promise<Written> {
    const { firstMs, firstOfVideoMs, nextMs } = patience
    const waiting = createPatience(call.signal, call.video ? firstOfVideoMs : firstMs)
    try {
      const response = await fetch(url + pathOf(model), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-goog-api-key': key },
        body: JSON.stringify(bodyOf(call, isBounded)),
        redirect: 'manual',
        signal: waiting.signal,
      })
      if (response.status !== 200) {
        const failed = await failure(response, call)
        call.signal.throwIfAborted()
        return failed
      }
      return await readAll(response, () => waiting.renew(nextMs))
    } catch {
      call.signal.throwIfAborted()
      return waiting.isOver() ? { outcome: 'silent' } : { outcome: 'failed', status: null }
    } finally {
      waiting.end()
    }
  }

  async function failure(response: Response, { video }: WriterCall): Promise<Written> {
    const { status, headers } = response
    const body = await readFailure(response)
    if (status === 429 || status === 503) {
      const seconds = retryDelaySeconds(body) ?? retryAfterSeconds(headers, now())
      return { outcome: 'busy', retryAfterSeconds: seconds }
    }
    if (status >= 500 || status < 400) return { outcome: 'failed', status }
    const { message = '', status: reason = '' } = GeminiFailure.safeParse(body).data?.error ?? {}
    if (isSchema(message)) return { outcome: 'rejected', status, reason: 'SCHEMA' }
    const isOurs = status === 401 || /api[ _]?key|unregistered|billing|models\//i.test(message)
    if (video && !isOurs) return { outcome: 'video_unavailable' }
    return { outcome: 'rejected', status, reason: /^[A-Z_]{1,40}$/.test(reason) ? reason : '' }
  }

  return {
    async write(call) {
      const written = await ask(call, true)
      // A model that takes the schema's bounds for too many states is asked without them: we check the answer anyhow.
      const isTooMuch = written.outcome === 'rejected' && written.reason === 'SCHEMA'
      return isTooMuch ? await ask(call, false) : written
    },
  }
}

const isSchema = (message: string) => /schema|too many states|constraint/i.test(message)

function bodyOf({ instructions, prompt, schema, video }: WriterCall, isBounded: boolean): unknown {
  const { startSeconds, endSeconds } = video ?? {}
  const clip = {
    ...(startSeconds !== undefined && { startOffset: `${startSeconds}s` }),
    ...(endSeconds !== undefined && { endOffset: `${endSeconds}s` }),
  }
  // https://ai.google.dev/gemini-api/docs/video-understanding#youtube
  const file = video && {
    fileData: { fileUri: video.url },
    ...(Object.keys(clip).length > 0 && { videoMetadata: clip }),
  }
  return {
    systemInstruction: { parts: [{ text: instructions }] },
    contents: [{ role: 'user', parts: [...(file ? [file] : []), { text: prompt }] }],
    generationConfig: {
      responseMimeType: 'application/json',
      responseSchema: geminiSchema(schema, isBounded),
    },
  }
}

/** Reads a stream to its end. One that ends without a reason to was cut off. */
async function readAll(response: Response, onPiece: () => void): Promise<Written> {
  const replies: (GeminiReply | null)[] = []
  // Some servers in front of the model say so when they are done, which is no answer.
  const onEvent = ({ data }: { data: string }) => {
    if (data !== '[DONE]') replies.push(readReply(data))
  }
  const parser = createParser({ onEvent })
  let size = 0
  const decoder = new TextDecoder()
  for await (const bytes of response.body!) {
    onPiece()
    parser.feed(decoder.decode(bytes, { stream: true }))
    size += bytes.byteLength
    if (size > MAX_BYTES || replies.at(-1) === null) break
  }
  // The last event counts even where the line after it is missing.
  parser.feed('\n\n')
  return wholeOf(replies)
}

/** What the pieces of an answer say together. */
function wholeOf(replies: readonly (GeminiReply | null)[]): Written {
  const read = replies.filter((reply) => reply !== null)
  const candidates = read.flatMap((reply) => reply.candidates?.[0] ?? [])
  const isBlocked = read.some(({ promptFeedback }) => Boolean(promptFeedback?.blockReason))
  const reason = isBlocked
    ? 'SAFETY'
    : candidates.findLast(({ finishReason }) => finishReason)?.finishReason
  const usage = usageOf(read)
  if (reason && isRefusal(reason)) return { outcome: 'refused', ...usage }
  const text = candidates
    .flatMap(({ content }) => content?.parts ?? [])
    .map((part) => (part.thought ? '' : (part.text ?? '')))
    .join('')
  // Without a reason to end it was cut off, unless nothing is missing of what it says.
  const isCut = !reason && parseJson(text) === undefined
  if (isCut || read.length < replies.length) return { outcome: 'failed', status: 200 }
  return { outcome: 'written', text, ...usage }
}

/** The last count stands: each piece counts all before it. */
function usageOf(replies: readonly GeminiReply[]): Usage {
  const counts = replies.findLast((reply) => reply.usageMetadata)?.usageMetadata
  const [promptTokens, replyTokens] = [counts?.promptTokenCount, counts?.candidatesTokenCount]
  return {
    ...(typeof promptTokens === 'number' && { promptTokens }),
    ...(typeof replyTokens === 'number' && { replyTokens }),
  }
}

function readReply(text: string): GeminiReply | null {
  return GeminiReply.safeParse(parseJson(text)).data ?? null
}

/** The body of a failure, if it is JSON. */
async function readFailure(response: Response): Promise<unknown> {
  const body = parseJson(await readCapped(response, MAX_FAILURE_BYTES).catch(() => ''))
  // A stream's failure may come as a list of one.
  return Array.isArray(body) ? body[0] : body
}
