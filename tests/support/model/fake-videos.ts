import { parseConfig } from '../../../sandbox/superduperai/config.ts'
import type { File } from '../../../sandbox/superduperai/file.ts'
import { readFile } from '../../../sandbox/superduperai/read.ts'
import type { Chance } from './chance.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** How the making of a video ends, and when, from its order on. */
export type Making = {
  takesMs: number
  ending: 'completed' | 'error'
  /** For how long after its order nobody finds the file yet, neither by its id nor in the list. */
  hiddenMs?: number
  /** Whether it is told now and then, after it ended, that it is still being made. */
  forgets?: boolean
}

export type VideoOrder = { prompt: string; seed: number }

/** A video that was really ordered, whatever anybody was told. Times are epoch milliseconds. */
export type Creation = VideoOrder & {
  fileId: string
  at: number
  endsAt: number
  ending: Making['ending']
  hiddenMs: number
  forgets: boolean
  deletedAt: number | null
}

type Options = {
  clock: VirtualClock
  chance: Chance
  /** Decides of each accepted order what becomes of it. */
  plan: (order: VideoOrder) => Making
  token?: string
}

type Made = { file: File; creation: Creation }

const ORIGIN = 'https://cdn.example'
const FILES = '/api/v1/file'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export type FakeVideos = ReturnType<typeof createFakeVideos>

/** A SuperDuperAI of this process that speaks the protocol of the real one, on the test's clock. */
export function createFakeVideos({ clock, chance, plan, token = 'token-of-the-model' }: Options) {
  const made = new Map<string, Made>()

  const isThere = ({ creation: { at, hiddenMs, deletedAt } }: Made) =>
    at + hiddenMs <= clock.now() && deletedAt === null

  function show({ file, creation }: Made): object {
    const isForgotten = creation.forgets && chance.happens(0.5)
    const isOver = creation.endsAt <= clock.now() && !isForgotten
    return readFile(file, ORIGIN, isOver ? creation.ending : 'in_progress')
  }

  function create(body: string): Response {
    const parsed = parseConfig(JSON.parse(body))
    if ('refused' in parsed) {
      return Response.json({ detail: 'Validation error' }, { status: parsed.refused.status })
    }
    const { config } = parsed
    const { prompt, seed } = config
    const id = chance.uuid()
    const at = clock.now()
    const { takesMs, ending, hiddenMs = 0, forgets = false } = plan({ prompt, seed })
    const file: File = {
      id,
      kind: 'video',
      createdAt: at,
      endsAt: at + takesMs,
      ending,
      config,
      generationId: chance.uuid(),
      taskId: chance.uuid(),
      sample: { path: `/generated/${id}.mp4`, thumbnail: `/thumbnails/${id}.jpg` },
      seenFinished: false,
    }
    const times = { at, endsAt: at + takesMs, deletedAt: null }
    const creation = { fileId: id, prompt, seed, ...times, ending, hiddenMs, forgets }
    const mine: Made = { file, creation }
    made.set(id, mine)
    return Response.json(show(mine))
  }

  function list(query: URLSearchParams): Response {
    const limit = Number(query.get('limit') ?? 50)
    const offset = Number(query.get('offset') ?? 0)
    const types = query.getAll('types')
    const all = [...made.values()].filter(isThere)
    if (query.get('order') !== 'ascendent') all.reverse()
    const wanted = all.filter(({ file }) => types.length === 0 || types.includes(file.kind))
    const items = wanted.slice(offset, offset + limit).map(show)
    return Response.json({ items, total: wanted.length, limit, offset })
  }

  function one(method: string, id: string): Response {
    if (!UUID.test(id)) {
      const detail = [{ loc: ['path', 'id'], msg: 'Input should be a valid UUID' }]
      return Response.json({ detail }, { status: 422 })
    }
    const mine = made.get(id)
    if (!mine || !isThere(mine)) return Response.json({ detail: 'File not found' }, { status: 404 })
    if (method === 'DELETE') mine.creation.deletedAt = clock.now()
    return Response.json(show(mine))
  }

  async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    // An answer takes at least a moment.
    await Promise.resolve()
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input)
    const method = init?.method ?? 'GET'
    if (new Headers(init?.headers).get('authorization') !== `Bearer ${token}`) {
      return Response.json({ detail: 'Could not validate credentials' }, { status: 401 })
    }
    if (method === 'POST' && pathname === `${FILES}/generate-video`) {
      return create((init?.body ?? '') as string)
    }
    if (method === 'GET' && pathname === FILES) return list(searchParams)
    const id = pathname.startsWith(`${FILES}/`) ? pathname.slice(FILES.length + 1) : ''
    if (id && (method === 'GET' || method === 'DELETE')) return one(method, id)
    return Response.json({ detail: 'Not Found' }, { status: 404 })
  }

  return {
    fetch: answer as typeof fetch,
    /** Every video that was really ordered, oldest first. */
    books: (): Creation[] => [...made.values()].map(({ creation }) => creation),
  }
}
