import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { HOSTILE_REQUESTS } from '../support/hostile/requests.ts'
import { faultsOf, MARK } from '../support/hostile/safe-reply.ts'
import { exchangeBytes, requestBytes, type WireReply } from '../support/hostile/wire.ts'
import { openTestShop, type TestShop } from '../support/shop.ts'
import { finishedFields, realFile } from '../support/video-stand-in.ts'
import { startWriter, type WriterStandIn, writerVariables } from '../support/writer-stand-in.ts'

const ROWS = Object.values(HOSTILE_REQUESTS).flat()

const firstLine = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 200))

/** All but the moment of the reply. */
const undatedOf = ({ headers }: WireReply) => [...headers].filter(([name]) => name !== 'date')

const JOB_OF_ONE_SCENE = {
  ...{ videoId: '', videoUrl: '', sceneCount: 1, charactersFound: 0, mode: 'direct', rev: 1 },
  ...{ voice: 'en', status: 'completed', hasScript: false, scenes: [{ sceneNumber: 1 }] },
}

describe('a shop that is attacked', () => {
  let shop: TestShop
  let writer: WriterStandIn
  beforeAll(async () => {
    writer = await startWriter()
    shop = await openTestShop(writerVariables(writer.url))
  })
  afterAll(async () => {
    await shop.close()
    await writer.close()
  })

  const ask = (path: string, headers: Record<string, string> = {}) =>
    exchangeBytes(shop.site.url, requestBytes('GET', path, headers))

  describe.each(Object.entries(HOSTILE_REQUESTS))('by %s', (_, rows) => {
    test.each(rows)('$expected: $name', async ({ bytes, expected, hangsUp = false }) => {
      const reply = await exchangeBytes(shop.site.url, bytes, { hangsUp })
      if (expected === 'front') return expect(reply.status ?? 400).toBeGreaterThanOrEqual(400)
      expect([reply.status, faultsOf(reply, shop.site.url)]).toEqual([expected, []])
    })
  })

  test('has seen at least 300 requests, no two of them alike, that no other server keeps away', () => {
    const seen = ROWS.filter(({ expected }) => expected !== 'front')
    expect(new Set(seen.map(({ bytes }) => bytes.join())).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(300)
  })

  test('has opened no session but for the orders it took, and each leads back to the site alone', () => {
    const orders = ROWS.filter(
      ({ bytes, expected }) => expected === 200 && /^POST \S+create-/.test(firstLine(bytes)),
    )
    const created = shop.stripe.created().map(({ body }) => new URLSearchParams(body))
    expect(created).toHaveLength(orders.length)
    for (const session of created) {
      expect(session.get('success_url')).toBe(
        `${shop.site.url}/en/veo3-status/{CHECKOUT_SESSION_ID}`,
      )
      expect([...session.values()].join('\n')).not.toContain(MARK)
    }
  })

  test('has ordered no video, asked for no film and told no other company what it was sent', () => {
    expect([shop.videos.submissions, writer.calls]).toEqual([[], []])
    const asked = [...shop.stripe.requests, ...shop.videos.requests]
    expect(JSON.stringify(asked)).not.toContain(MARK)
  })

  test('gives whoever asks plainly what it would have given anyway', async () => {
    const id = 'file-of-the-cache'
    shop.videos.put({ ...realFile(), id, ...finishedFields(id) })
    for (const path of [`/api/file/${id}?`, `/api/files?ids=${id}&`]) {
      const poisoned = await ask(`${path}utm=${MARK}`, {
        ...{ Host: MARK, 'X-Forwarded-Host': MARK, 'X-Forwarded-Proto': 'http', Cookie: 'a=b' },
        ...{ Origin: `https://${MARK}`, Accept: 'text/html', 'Accept-Language': 'ru' },
      })
      const plain = await ask(path)
      expect(plain.status).toBe(200)
      expect({ ...plain, headers: undatedOf(plain) }).toEqual({
        ...poisoned,
        headers: undatedOf(poisoned),
      })
    }
  })

  test('keeps a trouble of one visitor from the next', async () => {
    const id = 'file-that-comes-later'
    expect((await ask(`/api/file/${id}`)).status).toBe(404)
    shop.videos.put({ ...realFile(), id, ...finishedFields(id) })
    expect((await ask(`/api/file/${id}`)).status).toBe(200)
  })

  test('says the same of an order that is nearly one as of one that never was', async () => {
    const id = await shop.begin()
    const near = [id.slice(0, -1), `${id}0`, id.toUpperCase().replace('CS_', 'cs_'), `${id}_`]
    const { headers: _, ...never } = await ask('/api/generation/cs_test_0')
    for (const path of near.map((each) => `/api/generation/${each}`)) {
      const { headers: __, ...reply } = await ask(path)
      expect(reply).toEqual(never)
    }
  })

  test('says the same of the job of another as of one that never was', async () => {
    const owner = (name: string) => ({ Authorization: `Bearer owner-${name}-0123456789-abcdef` })
    await shop.call('/api/veo/jobs/job-of-another', {
      method: 'PUT',
      headers: { ...owner('one'), 'content-type': 'application/json' },
      body: JSON.stringify({ job: JOB_OF_ONE_SCENE }),
    })
    expect((await ask('/api/veo/jobs/job-of-another', owner('one'))).body).toContain('"scenes"')
    const theirs = await ask('/api/veo/jobs/job-of-another', owner('two'))
    const never = await ask('/api/veo/jobs/job-that-never-was', owner('two'))
    expect([theirs.status, theirs.body]).toEqual([never.status, never.body])
  })

  test('has written nothing of it to its log', () => {
    expect(shop.site.log()).not.toContain(MARK)
    expect(shop.site.log()).not.toMatch(/internal_error|database_unavailable/)
  })

  test('is whole, and sells and delivers', async () => {
    expect((await shop.call('/api/health')).body).toMatchObject({ ok: true })
    const id = await shop.buy({ priceId: 'price_one', quantity: 1 })
    const { body } = await shop.readUntil(id, ({ fileIds }) => String(fileIds) !== '')
    const [file = ''] = body['fileIds'] as string[]
    shop.videos.finish(file)
    const done = await shop.readUntil(id, ({ status }) => status === 'completed')
    expect(done.body).toMatchObject({ status: 'completed', progress: 100 })
  })
})
