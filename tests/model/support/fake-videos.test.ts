import { describe, expect, test } from 'vitest'

import { createSuperDuperAi } from '#lib/edge/providers/superduperai.ts'

import { createChance } from '../../support/model/chance.ts'
import { createFakeVideos, type Making } from '../../support/model/fake-videos.ts'
import { createVirtualClock } from '../../support/model/virtual-clock.ts'

const URL = 'https://videos.example'
const TOKEN = 'token-of-the-model'

function openVideos(making: Partial<Making> = {}) {
  const clock = createVirtualClock()
  const videos = createFakeVideos({
    clock,
    chance: createChance(1),
    plan: () => ({ takesMs: 60_000, ending: 'completed', ...making }),
  })
  const { now } = clock
  const model = 'google-cloud/veo3-text2video'
  const provider = createSuperDuperAi({ url: URL, token: TOKEN, model, fetch: videos.fetch, now })

  async function order(prompt: string, seed = 1): Promise<string> {
    const submission = await provider.submit({ prompt, aspectRatio: '16:9', seed })
    return submission.outcome === 'accepted' ? submission.fileId : submission.outcome
  }

  async function call(method: string, path: string, init?: RequestInit) {
    const headers = { authorization: `Bearer ${TOKEN}` }
    const response = await videos.fetch(URL + path, { method, headers, ...init })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  return { clock, videos, provider, order, call }
}

describe('a video', () => {
  test('is made when its time has come, for the adapter as for the books', async () => {
    const { clock, videos, provider, order } = openVideos()
    const id = await order('A red fox', 7)
    const status = async () => {
      const answer = await provider.getFile(id)
      return answer.outcome === 'found' ? answer.file.status : answer.outcome
    }
    const at = clock.now()
    expect(videos.books()).toEqual([
      {
        fileId: id,
        prompt: 'A red fox',
        seed: 7,
        at,
        endsAt: at + 60_000,
        ending: 'completed',
        hiddenMs: 0,
        forgets: false,
        deletedAt: null,
      },
    ])
    await clock.advance(59_999)
    expect(await status()).toBe('processing')
    await clock.advance(1)
    expect(await status()).toBe('completed')
  })

  test('that fails has a task that failed and no address', async () => {
    const { clock, provider, order, call } = openVideos({ ending: 'error' })
    const id = await order('A red fox', 7)
    await clock.advance(60_000)
    expect(await provider.getFile(id)).toMatchObject({ file: { status: 'error' } })
    expect((await call('GET', `/api/v1/file/${id}`)).body).toMatchObject({
      id,
      url: null,
      type: 'video',
      tasks: [{ type: 'video-generation-flow', status: 'error', file_id: id }],
      video_generation: { prompt: 'A red fox', seed: 7, duration: 8, aspect_ratio: '16:9' },
    })
  })

  test('is not seen by anybody at first, if the plan says so', async () => {
    const { clock, provider, order, call } = openVideos({ hiddenMs: 1_000 })
    const id = await order('A red fox')
    expect(await provider.getFile(id)).toEqual({ outcome: 'missing' })
    expect((await call('GET', '/api/v1/file')).body['items']).toEqual([])
    await clock.advance(1_000)
    expect(await provider.getFile(id)).toMatchObject({ outcome: 'found' })
  })

  test('that is forgotten now and then is finished in between', async () => {
    const { clock, provider, order } = openVideos({ forgets: true })
    const id = await order('A red fox')
    await clock.advance(60_000)
    const answers = await Promise.all(Array.from({ length: 20 }, () => provider.getFile(id)))
    const told = answers.map((answer) => answer.outcome === 'found' && answer.file.status)
    expect([...new Set(told)].toSorted()).toEqual(['completed', 'processing'])
  })

  test('is gone once it was deleted, but not from the books', async () => {
    const { clock, videos, provider, order, call } = openVideos()
    const id = await order('A red fox')
    expect((await call('DELETE', `/api/v1/file/${id}`)).status).toBe(200)
    expect((await call('DELETE', `/api/v1/file/${id}`)).status).toBe(404)
    expect(await provider.getFile(id)).toEqual({ outcome: 'missing' })
    expect((await call('GET', '/api/v1/file')).body).toMatchObject({ items: [], total: 0 })
    expect(videos.books()).toMatchObject([{ fileId: id, deletedAt: clock.now() }])
  })
})

test('the list is newest first, in parts', async () => {
  const { order, call } = openVideos()
  const ids: string[] = []
  for (const seed of [1, 2, 3]) ids.unshift(await order('A red fox', seed))
  const list = async (query: string) => {
    const { body } = await call('GET', `/api/v1/file?order_by=created_at&${query}`)
    return { ...body, items: (body['items'] as { id: string }[]).map(({ id }) => id) }
  }
  expect(await list('order=descendent&limit=2&types=video')).toEqual({
    items: ids.slice(0, 2),
    total: 3,
    limit: 2,
    offset: 0,
  })
  expect(await list('order=descendent&offset=2')).toMatchObject({ items: ids.slice(2), limit: 50 })
  expect(await list('order=ascendent')).toMatchObject({ items: ids.toReversed() })
  expect(await list('types=image')).toMatchObject({ items: [], total: 0 })
})

test('nothing is made of a call that is refused', async () => {
  const { videos, call } = openVideos()
  const post = (body: unknown, init?: RequestInit) =>
    call('POST', '/api/v1/file/generate-video', { body: JSON.stringify(body), ...init })
  expect((await post({})).status).toBe(422)
  expect((await post({ config: { generation_config_name: 'none' } })).status).toBe(400)
  expect((await post({}, { headers: {} })).status).toBe(401)
  expect((await call('GET', '/api/v1/file/not-a-uuid')).status).toBe(422)
  expect((await call('GET', '/elsewhere')).status).toBe(404)
  expect(videos.books()).toEqual([])
})
