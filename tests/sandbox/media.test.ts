import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openSandbox } from './stage.ts'

const clip = '/media/dusk-16x9.mp4'

describe('media', () => {
  test('serves any part of a clip', async () => {
    await using sandbox = await openSandbox()
    const whole = await fetch(sandbox.url + clip)
    const bytes = new Uint8Array(await whole.arrayBuffer())
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    expect(whole.headers.get('access-control-allow-origin')).toBe('*')
    expect(whole.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 9],
      ['bytes=100-', 100, bytes.length - 1],
      ['bytes=-5', bytes.length - 5, bytes.length - 1],
    ] as const) {
      const part = await fetch(sandbox.url + clip, { headers: { range } })
      expect(part.status).toBe(206)
      expect(part.headers.get('content-range')).toBe(`bytes ${from}-${to}/${bytes.length}`)
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(from, to + 1))
    }
  })

  test('refuses a range beyond the end', async () => {
    await using sandbox = await openSandbox()
    const reply = await fetch(sandbox.url + clip, { headers: { range: 'bytes=99999999-' } })
    expect(reply.status).toBe(416)
    expect(reply.headers.get('content-range')).toMatch(/^bytes \*\/\d+$/)
  })

  test('answers HEAD, 304 and a download', async () => {
    await using sandbox = await openSandbox()
    const head = await fetch(sandbox.url + clip, { method: 'HEAD' })
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(10_000)
    expect(await head.text()).toBe('')
    const etag = String(head.headers.get('etag'))
    expect((await fetch(sandbox.url + clip, { headers: { 'if-none-match': etag } })).status).toBe(
      304,
    )
    const download = await fetch(`${sandbox.url + clip}?download`)
    expect(download.headers.get('content-disposition')).toBe('attachment; filename="dusk-16x9.mp4"')
  })

  test('serves nothing but media', async () => {
    await using sandbox = await openSandbox()
    for (const path of ['make-media.sh', '..%2fmain.ts', '%2e%2e/main.ts', 'nothing.mp4']) {
      expect((await fetch(`${sandbox.url}/media/${path}`)).status).toBe(404)
    }
  })

  test('has three clips in each shape, each with its poster', () => {
    const names = readdirSync(new URL('../../sandbox/media', import.meta.url))
    for (const shape of ['16x9', '9x16']) {
      const clips = names.filter((name) => name.endsWith(`-${shape}.mp4`))
      expect(clips).toHaveLength(3)
      for (const name of clips) expect(names).toContain(name.replace('.mp4', '.jpg'))
    }
  })
})
