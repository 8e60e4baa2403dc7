import { FileId } from '../../domain/file-id.ts'
import { isLoopback } from '../../domain/media-file.ts'
import { fetchJson, type JsonAnswer, retryAfterSeconds } from '../fetch-json.ts'
import { SuperDuperAiFile, SuperDuperAiFiles, toMediaFile } from './superduperai-file.ts'
import type { FileAnswer, Lookup, Submission, VideoOrder, VideoProvider } from './video-provider.ts'

// https://docs.superduperai.co: one POST orders one file, and a file is asked for until it has an address.
const SUBMIT_PATH = '/api/v1/file/generate-video'
const FILE_PATH = '/api/v1/file/'
/** The newest files first. A shop does not order as many within the minute in which one is looked for. */
const LIST_PATH = '/api/v1/file?types=video&order_by=created_at&order=descendent&limit=100'
/** Veo 3 takes 5 to 8 seconds. */
const DURATION_S = 8
const SIZES = { '16:9': [1280, 720], '9:16': [720, 1280] } as const

const SUBMIT_TIMEOUT_MS = 10_000
const FILE_TIMEOUT_MS = 6_000
/** How long to leave the service alone when it does not say. */
const PAUSE_S = 5

type Options = {
  url: string
  token: string
  model: string
  fetch: typeof fetch
  now: () => number
}

/** SuperDuperAI. It has no idempotency key and no way to cancel: of an answer that is lost only its list can tell. */
export function createSuperDuperAi({ url, token, model, fetch, now }: Options): VideoProvider {
  const headers = { authorization: `Bearer ${token}` }
  const allowLoopback = isLoopback(new URL(url))
  const pause = (answer: JsonAnswer): number =>
    answer.kind === 'silent' ? PAUSE_S : (retryAfterSeconds(answer.headers, now()) ?? PAUSE_S)

  function describe(order: VideoOrder): unknown {
    const [width, height] = SIZES[order.aspectRatio]
    return {
      project_id: null,
      scene_id: null,
      config: {
        prompt: order.prompt,
        negative_prompt: '',
        seed: order.seed,
        duration: DURATION_S,
        aspect_ratio: order.aspectRatio,
        width,
        height,
        generation_config_name: model,
        references: [],
      },
    }
  }

  async function submit(order: VideoOrder): Promise<Submission> {
    const answer = await fetchJson(fetch, {
      url: url + SUBMIT_PATH,
      method: 'POST',
      headers,
      body: describe(order),
      timeoutMs: SUBMIT_TIMEOUT_MS,
    })
    if (answer.kind === 'silent') return { outcome: 'unknown', status: null }
    const { status } = answer
    if (status >= 200 && status < 300) {
      const file = answer.kind === 'json' ? SuperDuperAiFile.safeParse(answer.body) : null
      const fileId = FileId.safeParse(file?.data?.id)
      if (fileId.success) return { outcome: 'accepted', fileId: fileId.data }
      return { outcome: 'unknown', status }
    }
    return refusal(status, pause(answer))
  }

  async function getFile(fileId: string): Promise<FileAnswer> {
    const answer = await fetchJson(fetch, {
      url: url + FILE_PATH + encodeURIComponent(fileId),
      headers,
      timeoutMs: FILE_TIMEOUT_MS,
    })
    if (answer.kind !== 'silent') {
      if (answer.status === 404) return { outcome: 'missing' }
      if (answer.status === 429) return { outcome: 'busy', retryAfterSeconds: pause(answer) }
    }
    const failed: FileAnswer = { outcome: 'failed', retryAfterSeconds: pause(answer) }
    if (answer.kind !== 'json' || answer.status !== 200) return failed
    const file = SuperDuperAiFile.safeParse(answer.body)
    if (!file.success || file.data.id !== fileId) return failed
    return { outcome: 'found', file: toMediaFile(file.data, allowLoopback) }
  }

  async function find(order: VideoOrder): Promise<Lookup> {
    const answer = await fetchJson(fetch, {
      url: url + LIST_PATH,
      headers,
      timeoutMs: FILE_TIMEOUT_MS,
    })
    // A service that has no list cannot know of it.
    if (answer.kind !== 'silent' && answer.status === 404) return { outcome: 'missing' }
    if (answer.kind !== 'json' || answer.status !== 200) return { outcome: 'failed' }
    const files = SuperDuperAiFiles.safeParse(answer.body)
    if (!files.success) return { outcome: 'failed' }
    const found = files.data.find(({ id, video_generation: made }) => {
      return (
        made?.seed === order.seed && made.prompt === order.prompt && FileId.safeParse(id).success
      )
    })
    return found ? { outcome: 'found', fileId: found.id } : { outcome: 'missing' }
  }

  return { submit, getFile, find }
}

/** What a status other than success means for an order. Only what surely bought nothing may be sent again. */
function refusal(status: number, pauseSeconds: number): Submission {
  switch (status) {
    case 409: // "Integrity error": told to try again with another seed.
    case 429:
    case 503:
      return {
        outcome: 'refused',
        code: 'video_provider_busy',
        retryAfterSeconds: pauseSeconds,
        status,
      }
    case 400:
    case 422:
      return { outcome: 'refused', code: 'video_refused', retryAfterSeconds: null, status }
  }
  // Any other 5xx may have come after the order was taken.
  if (status >= 500) return { outcome: 'unknown', status }
  return { outcome: 'refused', code: 'video_provider_error', retryAfterSeconds: null, status }
}
