import { describe, expect, test } from 'vitest'

import { createSuperDuperAi } from '#lib/edge/providers/superduperai.ts'

import { testVideoProvider } from './provider-contract.ts'

const file = (id: string, about: Record<string, unknown> = {}) => ({
  id,
  url: null,
  thumbnail_url: null,
  type: 'video',
  video_generation: { prompt: 'A fox' },
  tasks: [{ status: 'in_progress', type: 'video-generation-flow' }],
  ...about,
})

const create = (fetch: typeof globalThis.fetch, url = 'https://editor.example') =>
  createSuperDuperAi({ url, token: 'secret', model: 'veo', fetch, now: () => 0 })

testVideoProvider('SuperDuperAI', {
  create,
  fileId: '998d1ea1-1f2e-4b6c-9d3a-0f4f6c7a8b9c',
  accepted: file,
  running: file,
  finished: (id, url) => file(id, { url, tasks: [{ status: 'completed' }] }),
  failed: (id) => file(id, { tasks: [{ status: 'error' }] }),
})

describe('SuperDuperAI', () => {
  const id = 'file-number-1'
  const read = async (about: Record<string, unknown>, url?: string) => {
    const answer = await create(() => Promise.resolve(Response.json(file(id, about))), url).getFile(
      id,
    )
    return answer.outcome === 'found' ? answer.file : null
  }

  test('is sent the fields of its schema, with its key', async () => {
    const sent: Request[] = []
    const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
      sent.push(new Request(input, init))
      return Promise.resolve(Response.json(file(id)))
    }
    await create(fetch).submit({ prompt: 'A fox', aspectRatio: '9:16', seed: 7 })
    expect(sent[0]!.url).toBe('https://editor.example/api/v1/file/generate-video')
    expect(sent[0]!.headers.get('authorization')).toBe('Bearer secret')
    expect(await sent[0]!.json()).toEqual({
      project_id: null,
      scene_id: null,
      config: {
        prompt: 'A fox',
        negative_prompt: '',
        seed: 7,
        duration: 8,
        aspect_ratio: '9:16',
        width: 720,
        height: 1280,
        generation_config_name: 'veo',
        references: [],
      },
    })
  })

  test.each([
    [{ tasks: [] }, 'processing'],
    [{ tasks: null }, 'processing'],
    [{ tasks: [{ status: 'completed' }] }, 'processing'],
    [{ tasks: [{ status: 'error' }, { status: 'in_progress' }] }, 'processing'],
    [{ tasks: [{ status: 'completed' }, { status: 'error' }] }, 'error'],
    [{ tasks: null, status: 'failed' }, 'error'],
    [{ tasks: null, status: 'pending' }, 'pending'],
    [{ tasks: null, status: 'something new' }, 'processing'],
    [{ tasks: [{ status: 'error' }], url: 'https://cdn.example/a.mp4' }, 'completed'],
  ])('file %j is %s', async (about, status) => {
    expect((await read(about))?.status).toBe(status)
  })

  test('gives a loopback address only when it is itself on this machine', async () => {
    const url = 'http://127.0.0.1:8790/media/a.mp4'
    expect((await read({ url }))?.status).toBe('processing')
    expect((await read({ url }, 'http://127.0.0.1:8790'))?.status).toBe('completed')
  })

  test.each([
    [{ type: null, image_generation: {} }, 'image'],
    [{ type: null, audio_generation: {} }, 'audio'],
    [{ type: null }, 'video'],
    [{ type: 'sound_effect' }, 'audio'],
    [{ type: 'text' }, 'other'],
  ])('file %j is of type %s', async (about, type) => {
    expect((await read(about))?.type).toBe(type)
  })

  test('leaves out a time that is none', async () => {
    expect(await read({ created_at: 'yesterday' })).not.toHaveProperty('createdAt')
    expect(await read({ created_at: '2026-11-21T05:00:00+01:00' })).toMatchObject({
      createdAt: '2026-11-21T04:00:00.000Z',
    })
  })
})
