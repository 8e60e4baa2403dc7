import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { createSandbox } from '../../sandbox/sandbox.ts'

type Json = Record<string, unknown>

describe('the sandbox', () => {
  let sandbox: Awaited<ReturnType<typeof createSandbox>>
  beforeAll(async () => {
    sandbox = await createSandbox({
      host: '127.0.0.1',
      port: 0,
      siteUrl: 'http://localhost:8788',
      webhookUrl: 'http://127.0.0.1:1/',
      stripeKey: 'sk_test_sandbox',
      webhookSecret: 'whsec_sandbox',
      videoToken: 'token',
      videoMs: 10,
    })
  })
  afterAll(() => sandbox.close())
  afterEach(() => control('PUT', 'faults', { faults: [] }))

  const call = (path: string, init: RequestInit = {}) =>
    fetch(sandbox.url + path, {
      ...init,
      headers: init.headers ?? { authorization: 'Bearer token' },
    })

  async function control(method: string, path: string, body?: unknown): Promise<Json> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    return (await (await call(`/_sandbox/${path}`, init)).json()) as Json
  }

  const generate = (config: Json) =>
    call('/api/v1/file/generate-video', { method: 'POST', body: JSON.stringify({ config }) })
  const model = { generation_config_name: 'google-cloud/veo3-text2video' }

  async function read(id: string): Promise<Json> {
    return (await (await call(`/api/v1/file/${id}`)).json()) as Json
  }

  test('makes a video in the real shape, which has no status of its own', async () => {
    const file = (await (
      await generate({ ...model, prompt: 'A fox', aspect_ratio: '9:16' })
    ).json()) as Json
    expect(file).not.toHaveProperty('status')
    expect(file['tasks']).toMatchObject([{ status: 'in_progress' }])
    await expect.poll(async () => (await read(String(file['id'])))['url']).toMatch(/portrait\.mp4$/)
  })

  test('fails and refuses when the prompt says so', async () => {
    const file = (await (await generate({ ...model, prompt: 'sandbox-fail' })).json()) as Json
    await expect
      .poll(async () => (await read(String(file['id'])))['tasks'])
      .toMatchObject([{ status: 'error' }])
    expect((await generate({ ...model, prompt: 'sandbox-refuse' })).status).toBe(422)
    expect((await generate({})).status).toBe(422)
    expect((await generate({ generation_config_name: 'other' })).status).toBe(400)
    expect((await call('/api/v1/file/x', { headers: { authorization: 'Bearer no' } })).status).toBe(
      401,
    )
  })

  test('serves its media whole and in ranges', async () => {
    const whole = await call('/media/dusk-landscape.mp4')
    const bytes = new Uint8Array(await whole.arrayBuffer())
    expect(new TextDecoder().decode(bytes.slice(4, 8))).toBe('ftyp')
    const part = await call('/media/dusk-landscape.mp4', { headers: { range: 'bytes=4-7' } })
    expect([part.status, await part.text()]).toEqual([206, 'ftyp'])
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${bytes.byteLength}`)
    const tail = await call('/media/dusk-landscape.mp4', { headers: { range: 'bytes=-4' } })
    expect((await tail.arrayBuffer()).byteLength).toBe(4)
    const beyond = await call('/media/dusk-landscape.mp4', {
      headers: { range: 'bytes=99999999-' },
    })
    expect(beyond.status).toBe(416)
    expect((await call('/media/../package.json')).status).toBe(404)
  })

  test('makes files in any state and kind', async () => {
    const { files } = await control('POST', 'files', {
      type: 'music',
      state: 'completed',
      count: 2,
    })
    const ids = (files as { id: string }[]).map(({ id }) => id)
    expect(ids).toHaveLength(2)
    expect(await read(ids[0]!)).toMatchObject({
      type: 'music',
      url: `${sandbox.url}/media/chord.m4a`,
    })
    expect(await control('POST', 'files', { type: 'x', state: 'completed' })).toHaveProperty(
      'error',
    )
  })

  test('lists every request, without keys', async () => {
    await control('DELETE', 'log')
    await generate({ ...model, prompt: 'A fox' })
    const { requests } = await control('GET', 'log?path=/api/v1/file')
    expect(requests).toMatchObject([{ method: 'POST', status: 200 }])
    expect(JSON.stringify(requests)).not.toContain('Bearer')
  })

  test('sets faults that happen as often as asked', async () => {
    await control('PUT', 'faults', {
      faults: [{ call: 'video.create', fault: 'status', status: 429, times: 2 }],
    })
    const statuses = [await generate(model), await generate(model), await generate(model)]
    expect(statuses.map(({ status }) => status)).toEqual([429, 429, 200])
    expect(await control('PUT', 'faults', { faults: [{ call: 'nothing' }] })).toHaveProperty(
      'error',
    )
  })

  test.each(['reset', 'truncated', 'lost_answer'])('spoils an answer by %s', async (fault) => {
    await control('PUT', 'faults', { faults: [{ call: 'video.create', fault }] })
    await expect(generate(model).then((response) => response.json())).rejects.toThrow()
  })

  test('lies about a finished file when told to', async () => {
    const { files } = await control('POST', 'files', { type: 'video', state: 'completed' })
    const [{ id }] = files as [{ id: string }]
    await control('PUT', 'faults', { faults: [{ call: 'video.get', fault: 'regress' }] })
    expect((await read(id))['url']).toBeNull()
    expect((await read(id))['url']).toMatch(/\.mp4$/)
  })

  test('is not steered by a page of another origin', async () => {
    const headers = { origin: 'https://evil.example' }
    const response = await call('/_sandbox/faults', { method: 'PUT', body: '{}', headers })
    expect(response.status).toBe(403)
  })

  test('answers as Gemini does, by the schema it is given', async () => {
    const body = JSON.stringify({
      contents: [{ parts: [{ text: 'A fox runs. Snow falls.' }] }],
      generationConfig: {
        responseSchema: {
          type: 'ARRAY',
          minItems: 2,
          items: {
            type: 'OBJECT',
            properties: { scene: { type: 'INTEGER' }, text: { type: 'STRING' } },
          },
        },
      },
    })
    const headers = { 'x-goog-api-key': 'any' }
    const post = (method: string) =>
      call(`/v1beta/models/gemini-2.5-flash:${method}`, { method: 'POST', body, headers })
    const reply = (await (await post('generateContent')).json()) as {
      candidates: [{ content: { parts: [{ text: string }] } }]
    }
    expect(JSON.parse(reply.candidates[0].content.parts[0].text)).toEqual([
      { scene: 1, text: 'A fox runs.' },
      { scene: 2, text: 'Snow falls.' },
    ])
    expect(await (await post('streamGenerateContent')).text()).toMatch(/^data: .*\r\n\r\ndata: /)
  })

  test('has a try-out page', async () => {
    const html = await (await call('/')).text()
    expect(html).toContain('Make files')
    expect(html).toContain('http://localhost:8788/en/#your-videos')
  })
})
