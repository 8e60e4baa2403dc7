import { describe, expect, test } from 'vitest'

import type { VideoProvider } from '#lib/edge/providers/video-provider.ts'

/** How a vendor says each thing on its own wire. */
export type Wire = {
  create: (fetch: typeof globalThis.fetch) => VideoProvider
  fileId: string
  accepted: (fileId: string) => unknown
  running: (fileId: string) => unknown
  finished: (fileId: string, url: string) => unknown
  failed: (fileId: string) => unknown
}

const ORDER = { prompt: 'A fox', aspectRatio: '16:9', seed: 7 } as const
const URL_OF_FILE = 'https://cdn.example/a.mp4'

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (() => Promise.resolve(Response.json(body, { status, headers }))) as typeof fetch
const text = (body: string, status = 200) =>
  (() => Promise.resolve(new Response(body, { status }))) as typeof fetch
const lost = (() => Promise.reject(new TypeError('Network connection lost.'))) as typeof fetch

/** What every provider must do, whatever its vendor's wire looks like. */
export function testVideoProvider(name: string, wire: Wire): void {
  const { fileId } = wire
  const submit = (fetch: typeof globalThis.fetch) => wire.create(fetch).submit(ORDER)
  const getFile = (fetch: typeof globalThis.fetch) => wire.create(fetch).getFile(fileId)

  describe(`${name} as a video provider`, () => {
    test('gives the id of an accepted video', async () => {
      expect(await submit(answering(200, wire.accepted(fileId)))).toEqual({
        outcome: 'accepted',
        fileId,
      })
    })

    test('asks the vendor once for each call', async () => {
      let calls = 0
      const counting = ((...args: Parameters<typeof fetch>) => {
        calls++
        return answering(200, wire.accepted(fileId))(...args)
      }) as typeof fetch
      await submit(counting)
      expect(calls).toBe(1)
    })

    test.each([400, 401, 403, 404, 422])(
      'says that %i bought nothing and is final',
      async (status) => {
        const answer = await submit(answering(status, { detail: 'no' }))
        expect(answer).toMatchObject({ outcome: 'refused', retryAfterSeconds: null })
      },
    )

    test('says that a busy vendor bought nothing and when to ask again', async () => {
      const answer = await submit(answering(429, {}, { 'retry-after': '9' }))
      expect(answer).toMatchObject({
        outcome: 'refused',
        code: 'video_provider_busy',
        retryAfterSeconds: 9,
      })
    })

    test.each([
      ['a lost connection', lost],
      ['500', answering(500, { detail: 'oops' })],
      ['502 in HTML', text('<html>', 502)],
      ['504', answering(504, {})],
      ['HTML instead of JSON', text('<html>')],
      ['an empty body', text('')],
      ['a body cut short', text('{"id":"')],
      ['no id', answering(200, {})],
      ['an id that is none', answering(200, wire.accepted('../../x'))],
    ])('never calls a submission refused that was answered by %s', async (_, fetch) => {
      expect((await submit(fetch)).outcome).toBe('unknown')
    })

    test('tells a running, a finished and a failed file apart', async () => {
      const status = async (body: unknown) => {
        const answer = await getFile(answering(200, body))
        return answer.outcome === 'found' ? answer.file.status : answer.outcome
      }
      expect(['pending', 'processing']).toContain(await status(wire.running(fileId)))
      expect(await status(wire.finished(fileId, URL_OF_FILE))).toBe('completed')
      expect(await status(wire.failed(fileId))).toBe('error')
    })

    test('gives the address of a finished file, and no unsafe one', async () => {
      const file = async (url: string) => getFile(answering(200, wire.finished(fileId, url)))
      expect(await file(URL_OF_FILE)).toMatchObject({ file: { id: fileId, url: URL_OF_FILE } })
      expect(JSON.stringify(await file('javascript:alert(1)'))).not.toContain('javascript')
    })

    test('gives none of the vendor’s other fields away', async () => {
      const answer = await getFile(answering(200, wire.finished(fileId, URL_OF_FILE)))
      const known = ['id', 'type', 'status', 'url', 'thumbnailUrl', 'createdAt']
      const given = answer.outcome === 'found' ? Object.keys(answer.file) : []
      expect(given.filter((key) => !known.includes(key))).toEqual([])
    })

    test('says that a file is missing, the vendor busy, or not to be asked', async () => {
      expect(await getFile(answering(404, {}))).toEqual({ outcome: 'missing' })
      expect(await getFile(answering(429, {}, { 'retry-after': '3' }))).toEqual({
        outcome: 'busy',
        retryAfterSeconds: 3,
      })
      for (const fetch of [
        lost,
        answering(500, {}),
        answering(401, {}),
        text('<html>'),
        text(''),
      ]) {
        expect((await getFile(fetch)).outcome).toBe('failed')
      }
    })

    test('believes no answer about another file', async () => {
      const other = answering(200, wire.finished('another-file-id', URL_OF_FILE))
      expect((await getFile(other)).outcome).toBe('failed')
    })
  })
}
