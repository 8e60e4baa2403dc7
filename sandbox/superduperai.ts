import { randomUUID } from 'node:crypto'

import type { Reply } from './reply.ts'
import type { Route } from './router.ts'

export type FileType = 'video' | 'image' | 'audio' | 'voiceover' | 'sound_effect' | 'music' | 'text'
export type FileState = 'in_progress' | 'completed' | 'error'
type Config = Record<string, unknown>

type StoredFile = {
  id: string
  type: FileType
  config: Config
  created: number
  /** When it is over, in epoch milliseconds; infinite for a file that never is. */
  endsAt: number
  ending: 'completed' | 'error'
}

const MODELS = ['google-cloud/veo3-text2video', 'google-cloud/veo2-text2video', 'comfyui/ltx']
const SAMPLES = ['dusk', 'tide', 'ember']
const MAX_FILES = 5_000

type Options = { token: string; videoMs: number; url: () => string }

/** SuperDuperAI's video API in its real shapes. Prompts with `sandbox-fail` fail, with `sandbox-refuse` are refused. */
export function createSuperDuperAi({ token, videoMs, url }: Options) {
  const files = new Map<string, StoredFile>()

  function add(
    type: FileType,
    config: Config,
    endsAt: number,
    ending: StoredFile['ending'],
  ): StoredFile {
    const file = { id: randomUUID(), type, config, created: Date.now(), endsAt, ending }
    files.set(file.id, file)
    if (files.size > MAX_FILES) files.delete(files.keys().next().value ?? '')
    return file
  }

  /** A file in a state of one's choice, for trying the pages that show it. */
  function make(
    type: FileType,
    state: FileState,
    config: Config,
    finishAfterMs?: number,
  ): { id: string } {
    const ends = state === 'in_progress' ? Date.now() + (finishAfterMs ?? Infinity) : 0
    return { id: add(type, config, ends, state === 'error' ? 'error' : 'completed').id }
  }

  function view(file: StoredFile): Record<string, unknown> {
    const isOver = Date.now() >= file.endsAt
    const isDone = isOver && file.ending === 'completed'
    const family = file.type === 'video' ? 'video' : file.type === 'image' ? 'image' : 'audio'
    const generation = { id: randomUUID(), ...file.config, references: [] }
    return {
      id: file.id,
      url: isDone ? mediaUrl(file) : null,
      thumbnail_url: isDone && family !== 'audio' ? mediaUrl(file, 'jpg') : null,
      type: file.type,
      duration: isDone ? 4 : null,
      image_generation_id: null,
      image_generation: family === 'image' ? generation : null,
      audio_generation_id: null,
      audio_generation: family === 'audio' ? generation : null,
      video_generation_id: null,
      video_generation: family === 'video' ? generation : null,
      tasks: [
        {
          id: randomUUID(),
          type: `${family}-generation-flow`,
          status: isOver ? file.ending : 'in_progress',
          file_id: file.id,
          project_id: null,
        },
      ],
    }
  }

  function mediaUrl(file: StoredFile, ending?: 'jpg'): string {
    if (file.type !== 'video' && file.type !== 'image') return `${url()}/media/chord.m4a`
    const sample = SAMPLES[file.id.charCodeAt(0) % SAMPLES.length] ?? 'dusk'
    const shape = file.config['aspect_ratio'] === '9:16' ? 'portrait' : 'landscape'
    return `${url()}/media/${sample}-${shape}.${ending ?? (file.type === 'image' ? 'jpg' : 'mp4')}`
  }

  function generate(body: string): Reply {
    const config = configOf(body)
    const name = config?.['generation_config_name']
    if (!config || typeof name !== 'string')
      return invalid('field required', ['body', 'config', 'generation_config_name'])
    if (!MODELS.includes(name)) {
      const message = 'Model not found or requires VIP access'
      return {
        status: 400,
        json: { detail: 'Bad request', errors: [{ field: 'generation_config_name', message }] },
      }
    }
    const prompt = typeof config['prompt'] === 'string' ? config['prompt'] : ''
    if (prompt.includes('sandbox-refuse'))
      return invalid('prompt refused', ['body', 'config', 'prompt'])
    const endsAt = Date.now() + videoMs * (0.8 + 0.4 * Math.random())
    return {
      status: 200,
      json: view(
        add('video', config, endsAt, prompt.includes('sandbox-fail') ? 'error' : 'completed'),
      ),
    }
  }

  const route = (
    method: string,
    path: RegExp,
    call: string,
    work: (body: string, query: URLSearchParams, id: string) => Reply,
  ): Route => ({
    method,
    path,
    call: `video.${call}`,
    answer: ({ headers, body, url: asked }, id = '') =>
      headers.authorization === `Bearer ${token}`
        ? work(body, asked.searchParams, id)
        : { status: 401, json: { detail: 'Invalid authentication credentials' } },
  })

  const routes: Route[] = [
    route('POST', /^\/api\/v1\/file\/generate-video$/, 'create', generate),
    route('GET', /^\/api\/v1\/file$/, 'list', (_, query) => {
      const offset = Number(query.get('offset') ?? 0)
      const newest = [...files.values()].reverse()
      const items = query.get('order') === 'ascendent' ? newest.reverse() : newest
      return {
        status: 200,
        json: {
          items: items.slice(offset, offset + Number(query.get('limit') ?? 50)).map(view),
          total: items.length,
        },
      }
    }),
    route('GET', /^\/api\/v1\/generation-config$/, 'models', () => {
      const items = MODELS.map((name) => ({
        name,
        label: name,
        type: 'text_to_video',
        source: 'google_cloud',
        params: {},
      }))
      return { status: 200, json: { items, total: items.length, limit: 50, offset: 0, next: null } }
    }),
    route('GET', /^\/api\/v1\/file\/([\w-]+)$/, 'get', (_, __, id) => {
      const file = files.get(id)
      return file
        ? { status: 200, json: view(file) }
        : { status: 404, json: { detail: 'Not found' } }
    }),
  ]
  return {
    routes,
    make,
    recent: () =>
      [...files.values()]
        .slice(-20)
        .reverse()
        .map(({ id, type }) => ({ id, type })),
  }
}

function configOf(body: string): Config | null {
  try {
    const { config } = JSON.parse(body) as { config?: Config }
    return config ?? null
  } catch {
    return null
  }
}

function invalid(msg: string, loc: string[]): Reply {
  return { status: 422, json: { detail: [{ loc, msg, type: 'value_error' }] } }
}
