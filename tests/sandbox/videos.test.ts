import { describe, expect, test } from 'vitest'
import { generation, openSandbox } from './stage.ts'

interface FileRead {
  id: string
  url: string | null
  thumbnail_url: string | null
  type: string
  tasks: { status: string; file_id: string }[]
  video_generation: { aspect_ratio: string | null } | null
}

const read = async (reply: Promise<Response>) => (await (await reply).json()) as FileRead

describe('video API', () => {
  test('makes a file without a status of its own', async () => {
    await using sandbox = await openSandbox({ videoMs: 60_000 })
    const file = await read(sandbox.video('file/generate-video', generation('A fox')))
    expect(file).toMatchObject({
      url: null,
      thumbnail_url: null,
      type: 'video',
      tasks: [{ status: 'in_progress', file_id: file.id, type: 'video-generation-flow' }],
    })
    expect(file).not.toHaveProperty('status')
    expect(await read(sandbox.video(`file/${file.id}`))).toMatchObject({ id: file.id, url: null })
  })

  test.each([
    ['16:9', '16x9'],
    ['9:16', '9x16'],
  ])('finishes %s with a clip of that shape', async (aspect_ratio, shape) => {
    await using sandbox = await openSandbox()
    const made = await read(
      sandbox.video('file/generate-video', generation('A fox', { aspect_ratio })),
    )
    const file = await read(sandbox.video(`file/${made.id}`))
    expect(file.tasks[0]?.status).toBe('completed')
    expect(file.url).toMatch(new RegExp(`^${sandbox.url}/media/\\w+-${shape}\\.mp4$`))
    expect((await fetch(String(file.url))).headers.get('content-type')).toBe('video/mp4')
    expect((await fetch(String(file.thumbnail_url))).headers.get('content-type')).toBe('image/jpeg')
  })

  test('drops an aspect ratio that is nested under params', async () => {
    await using sandbox = await openSandbox()
    const nested = generation('A fox', { params: { aspect_ratio: '9:16' } })
    const file = await read(sandbox.video('file/generate-video', nested))
    expect(file.video_generation?.aspect_ratio).toBeNull()
  })

  test.each([
    ['a prompt that says so', 'sandbox-fail please', {}],
    ['an image model without an image', 'A fox', { generation_config_name: 'google-cloud/veo3' }],
  ])('fails the task of %s', async (_what, prompt, more) => {
    await using sandbox = await openSandbox()
    const made = await read(sandbox.video('file/generate-video', generation(prompt, more)))
    expect(await read(sandbox.video(`file/${made.id}`))).toMatchObject({
      url: null,
      tasks: [{ status: 'error' }],
    })
  })

  test.each([
    ['no config', {}, 422, { detail: [{ loc: ['body', 'config'], type: 'missing' }] }],
    [
      'no model',
      { config: {} },
      422,
      { detail: [{ loc: ['body', 'config', 'generation_config_name'] }] },
    ],
    [
      'an unknown model',
      { config: { generation_config_name: 'no' } },
      400,
      { errors: [{ field: 'generation_config_name' }] },
    ],
    [
      'a refused prompt',
      {
        config: {
          generation_config_name: 'google-cloud/veo3-text2video',
          prompt: 'sandbox-refuse',
        },
      },
      422,
      { detail: [{ loc: ['body', 'config', 'prompt'] }] },
    ],
  ])('refuses %s', async (_what, body, status, shape) => {
    await using sandbox = await openSandbox()
    const reply = await sandbox.video('file/generate-video', {
      method: 'POST',
      body: JSON.stringify(body),
    })
    expect(reply.status).toBe(status)
    expect(await reply.json()).toMatchObject(shape)
  })

  test('refuses a wrong token, an unknown id and a malformed one', async () => {
    await using sandbox = await openSandbox()
    const stranger = await fetch(`${sandbox.url}/api/v1/generation-config`)
    expect(stranger.status).toBe(401)
    expect(await stranger.json()).toHaveProperty('detail')
    expect((await sandbox.video('file/11111111-2222-4333-8444-555555555555')).status).toBe(404)
    expect((await sandbox.video('file/nonsense')).status).toBe(422)
  })

  test('lists files by age, kind and page', async () => {
    await using sandbox = await openSandbox()
    const first = await read(sandbox.video('file/generate-video', generation('one')))
    const second = await read(sandbox.video('file/generate-video', generation('two')))
    await sandbox.control('POST', 'files', { type: 'image' })
    const ids = async (query: string) => {
      const reply = await sandbox.video(`file?${query}`)
      return ((await reply.json()) as { items: FileRead[] }).items.map(({ id }) => id)
    }
    expect(await ids('order_by=created_at&order=descendent&types=video')).toEqual([
      second.id,
      first.id,
    ])
    expect(await ids('order=ascendent&types=video&limit=1&offset=1')).toEqual([second.id])
    expect(await ids('')).toHaveLength(3)
  })

  test('names the models', async () => {
    await using sandbox = await openSandbox()
    const reply = await sandbox.video('generation-config')
    expect(await reply.json()).toMatchObject({
      items: [{ name: 'google-cloud/veo3-text2video', type: 'text_to_video' }, {}, {}, {}],
      total: 4,
    })
  })

  test('makes files of any kind and state', async () => {
    await using sandbox = await openSandbox()
    const states = { completed: 'completed', in_progress: 'in_progress', error: 'error' }
    for (const type of ['video', 'image', 'audio', 'voiceover', 'music', 'text']) {
      for (const [state, status] of Object.entries(states)) {
        const made = await sandbox.control('POST', 'files', { type, state })
        const [file] = made.body['files'] as { id: string }[]
        const shown = await read(sandbox.video(`file/${file?.id}`))
        expect(shown).toMatchObject({ type, tasks: [{ status }] })
        expect(shown.url !== null).toBe(state === 'completed')
        if (shown.url) expect((await fetch(shown.url)).status).toBe(200)
      }
    }
    expect((await sandbox.control('POST', 'files', { type: 'smell' })).status).toBe(400)
  })
})
