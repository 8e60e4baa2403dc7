import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { openTestShop, PROMPT, type TestShop } from '../support/shop.ts'
import { executeSql } from '../support/execute-sql.ts'
import { finishedFields, realFile } from '../support/video-stand-in.ts'

const { status, file } = DICTIONARIES.en
const ONE = { priceId: 'price_one', quantity: 1 }

let shop: TestShop
beforeAll(async () => void (shop = await openTestShop()))
afterAll(() => shop.close())
afterEach(() => shop.videos.intercept(null))

/** A page as a program reads it that runs no script. */
async function open(path: string, init?: RequestInit) {
  const response = await fetch(shop.site.url + path, init)
  const html = await response.text()
  const tags = [...html.matchAll(/<meta (?:property|name)="([\w:]+)" content="([^"]*)"/g)]
  return {
    response,
    html,
    title: /<title>([^<]*)/.exec(html)![1]!,
    tags: new Map(tags.map(([, name, content]) => [name!, content!])),
    heading: /<h1[^>]*>(.*?)<\/h1>/s.exec(html)![1]!.replace(/<[^>]+>/g, ''),
    refreshes: html.includes('http-equiv="refresh"'),
  }
}

function putFinished(about: Record<string, unknown> = {}): string {
  const file = realFile()
  shop.videos.put({ ...file, ...finishedFields(file.id), ...about, id: file.id })
  return file.id
}

function putWorking(): string {
  const file = realFile()
  shop.videos.put(file)
  return file.id
}

describe('a shared link, read without script', () => {
  test.each(LOCALES)('says in %s that a file is ready, and shows it', async (locale) => {
    const id = putFinished()
    const { title, tags, heading, html, refreshes } = await open(`/${locale}/file/${id}`)
    const ready = DICTIONARIES[locale].file.phases.done.title as string
    expect([heading, title, tags.get('og:title')]).toEqual([ready, `${ready} · Veo Kiosk`, ready])
    expect(tags.get('og:image')).toBe(`https://cdn.example/thumbnails/${id}.jpg`)
    expect(tags.get('og:video')).toBe(`https://cdn.example/generated/${id}.mp4`)
    expect(tags.get('og:url')).toBe(`${shop.site.url}/${locale}/file/${id}`)
    expect(html).toMatch(new RegExp(`<video[^>]*preload="none"[^>]*${id}\\.jpg[^>]*${id}\\.mp4`))
    expect(refreshes).toBe(false)
  })

  test('says that one is being made, and looks again by itself', async () => {
    const { heading, tags, refreshes } = await open(`/en/veo3-status/${putWorking()}`)
    expect(heading).toBe('The video is being made')
    expect(tags.get('og:title')).toBe(heading)
    expect(tags.get('og:image')).toBe(`${shop.site.url}/social/en/video.png`)
    expect(refreshes).toBe(true)
  })

  test('counts the files of a list, in the order asked', async () => {
    const [one, two] = [putFinished(), putFinished()]
    const { heading, tags, html } = await open(`/en/veo3-status/${two},${one}`)
    expect(heading).toBe('All 2 videos are ready')
    expect(tags.get('og:image')).toContain(two)
    expect(html.indexOf(`${two}.mp4"`)).toBeLessThan(html.indexOf(`${one}.mp4"`))
  })

  test('keeps a place of the shape that was ordered, by the order and by its file', async () => {
    const id = await shop.buy({ ...ONE, aspectRatio: '9:16' })
    const { body } = await shop.readUntil(id, ({ fileIds }) => String(fileIds) !== '')
    expect(body['aspectRatio']).toBe('9:16')
    const [file] = body['fileIds'] as string[]
    for (const path of [`veo3-status/${id}`, `veo3-status/${file}`, `file/${file}`]) {
      expect((await open(`/en/${path}`)).html).toMatch(/class="videos[^"]* videos--tall/)
    }
    expect((await open(`/en/file/${putWorking()}`)).html).not.toContain('videos--tall')
  })

  test('shows every state of an order, and never its words or its session', async () => {
    const id = await shop.begin(ONE)
    const look = async () => {
      const page = await open(`/en/veo3-status/${id}`)
      expect(page.html).not.toContain(PROMPT)
      expect(page.html).not.toContain(id)
      return [page.heading, page.tags.get('og:title'), page.refreshes]
    }
    const waiting = 'Waiting for your payment to be confirmed'
    expect(await look()).toEqual([waiting, waiting, true])
    shop.stripe.pay(id)
    const working = 'The video is being made'
    await shop.readUntil(id, ({ fileIds }) => String(fileIds) !== '')
    expect(await look()).toEqual([working, working, true])
    const { body } = await shop.read(id)
    shop.videos.finish((body['fileIds'] as string[])[0]!)
    await shop.readUntil(id, ({ status }) => status === 'completed')
    const done = 'The video is ready'
    expect(await look()).toEqual([done, done, false])
    await shop.call(`/api/generation/${id}`, { method: 'DELETE' })
    expect((await look())[0]).not.toBe(done)
  })

  test.each([
    ['/en/veo3-status/cs_test_unknown', status.missing],
    ['/en/veo3-status/,', status.missing],
    ['/en/file/not-an-id!', file.missing],
    ['/en/file/cs_test_unknown', file.missing],
    ['/en/file/00000000-0000-0000-0000-000000000000', file.missing],
  ])('says so where there is nothing: %s', async (path, words) => {
    const { response, heading, refreshes } = await open(path)
    expect([response.status, heading, refreshes]).toEqual([200, words, false])
  })

  test('puts what a video service says into the page as text', async () => {
    const evil = 'https://cdn.example/a.jpg?"><script>alert(1)</script>'
    const { html } = await open(`/en/file/${putFinished({ thumbnail_url: evil })}`)
    // In an attribute, whose end it must not be.
    expect(html).not.toContain('"><script>alert')
    expect(html).toContain('&quot;><script>alert')
  })

  test('is not to be indexed, kept or told to others', async () => {
    const { response, html } = await open(`/en/file/${putFinished()}`)
    const headers = Object.fromEntries(response.headers)
    expect(headers).toMatchObject({
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'private, no-cache',
    })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(response.headers.get('etag')).toBeNull()
    expect(html).toContain('<meta name="robots" content="noindex">')
  })
})

describe('a shared link that cannot be filled', () => {
  const plain = 'One moment, we are looking it up…'

  test('is the plain page when the video service fails', async () => {
    shop.videos.intercept((_, response) => void response.writeHead(500).end())
    const { response, heading, refreshes } = await open(`/en/file/${putWorking()}`)
    expect([response.status, heading, refreshes]).toEqual([200, plain, true])
  })

  test('is the plain page when the video service is slow', async () => {
    const id = putWorking()
    shop.videos.intercept((seen, response) => {
      setTimeout(() => void shop.videos.answer(seen, response), 4_000)
    })
    expect((await open(`/en/file/${id}`)).heading).toBe(plain)
  })

  test('is the plain page without a database', async () => {
    const id = await shop.begin(ONE)
    executeSql(shop.site, 'ALTER TABLE generations RENAME TO lost_generations')
    try {
      expect((await open(`/en/veo3-status/${id}`)).heading).toBe(plain)
    } finally {
      executeSql(shop.site, 'ALTER TABLE lost_generations RENAME TO generations')
    }
  })

  test('is no place to send anything to', async () => {
    const { status } = await fetch(`${shop.site.url}/en/file/${putFinished()}`, { method: 'POST' })
    expect(status).toBe(405)
  })
})

describe('what other sites show of a video', () => {
  const ask = (url: string, more = '') =>
    shop.call(`/api/oembed?url=${encodeURIComponent(url)}${more}`)

  test('is a player of its file alone, no larger than they have room for', async () => {
    const id = putFinished()
    for (const page of ['file', 'veo3-status', 'embed']) {
      const { status, body } = await ask(`${shop.site.url}/tr/${page}/${id}`, '&maxwidth=320')
      expect(status).toBe(200)
      expect(body).toMatchObject({
        ...{ version: '1.0', type: 'video', provider_name: 'Veo Kiosk', width: 320, height: 180 },
        thumbnail_url: `https://cdn.example/thumbnails/${id}.jpg`,
      })
      expect(body['html']).toContain(`src="${shop.site.url}/tr/embed/${id}"`)
    }
  })

  test('is as tall as what was ordered', async () => {
    const id = await shop.buy({ ...ONE, aspectRatio: '9:16' })
    const { body } = await shop.readUntil(id, ({ fileIds }) => String(fileIds) !== '')
    shop.videos.finish((body['fileIds'] as string[])[0]!)
    await shop.readUntil(id, ({ status }) => status === 'completed')
    const reply = await ask(`${shop.site.url}/en/veo3-status/${id}`, '&maxheight=320')
    expect(reply.body).toMatchObject({ width: 180, height: 320 })
  })

  test('is named by the page itself', async () => {
    const { html } = await open(`/de/file/${putFinished()}`)
    const [, href] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html)!
    expect((await fetch(href!)).status).toBe(200)
  })

  test('never names an order', async () => {
    const id = await shop.buy(ONE)
    const { body } = await shop.readUntil(id, ({ fileIds }) => String(fileIds) !== '')
    shop.videos.finish((body['fileIds'] as string[])[0]!)
    await shop.readUntil(id, ({ status }) => status === 'completed')
    const reply = await ask(`${shop.site.url}/en/veo3-status/${id}`)
    expect(reply.status).toBe(200)
    expect(JSON.stringify(reply.body)).not.toContain(id)
  })

  test.each([
    ['another site', 'https://elsewhere.example/en/file/f0e1d2c3b4a5', 404, 'not_found'],
    ['a page without videos', '/en/', 404, 'not_found'],
    ['no address', 'nothing', 404, 'not_found'],
    [
      'a file that is not there',
      '/en/file/00000000-0000-0000-0000-000000000000',
      404,
      'file_not_found',
    ],
    ['no order', '/en/veo3-status/cs_test_unknown', 404, 'generation_not_found'],
  ])('is nothing for %s', async (_, address, status, code) => {
    const reply = await ask(address.startsWith('/') ? shop.site.url + address : address)
    expect([reply.status, reply.body['code']]).toEqual([status, code])
  })

  test('is nothing while a video is being made', async () => {
    const { status } = await ask(`${shop.site.url}/en/file/${putWorking()}`)
    expect(status).toBe(404)
  })

  test.each(['&format=xml', '&maxwidth=none', '&maxheight=-1'])(
    'comes as asked, or not: %s',
    async (more) => {
      const { status, body } = await ask(`${shop.site.url}/en/file/${putFinished()}`, more)
      expect([status, body['code']]).toEqual([400, 'invalid_request'])
    },
  )

  test('may stand in their frames', async () => {
    const { headers } = await fetch(`${shop.site.url}/en/embed/${putFinished()}`)
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(headers.get('x-robots-tag')).toBe('noindex')
  })
})
