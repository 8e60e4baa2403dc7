import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { send } from '../../sandbox/http/send.ts'
import { settingsFromEnv } from '../../sandbox/settings.ts'
import { openSandbox } from './stage.ts'
import { call, events, scenesSchema, script } from './studio.ts'

const prompt = `${script('One goes.\n\nTwo goes.')} Write scenes 1 to 2 of 2.`
const method = 'streamGenerateContent?alt=sse'

describe('a stream of text', () => {
  test('arrives in about eight pieces, with the set pause between them', async () => {
    await using sandbox = await openSandbox({ pieceMs: 15 })
    const started = performance.now()
    const { parts } = await events(await call(sandbox, scenesSchema(1, 2), prompt, { method }))
    expect(performance.now() - started).toBeGreaterThan(80)
    expect(parts.length).toBeGreaterThanOrEqual(7)
    expect(parts.length).toBeLessThanOrEqual(8)
    const reasons = parts.map(({ candidates }) => candidates?.[0]?.finishReason)
    expect(reasons).toEqual([...reasons.slice(1).map(() => undefined), 'STOP'])
  })

  test('has a pause that may be set at start and while it runs', async () => {
    expect(settingsFromEnv({}).pieceMs).toBe(40)
    expect(settingsFromEnv({ SANDBOX_PIECE_MS: '7' }).pieceMs).toBe(7)
    await using sandbox = await openSandbox()
    const { body } = await sandbox.control('PUT', 'settings', { pieceMs: 3 })
    expect(body['pieceMs']).toBe(3)
    expect(sandbox.settings.pieceMs).toBe(3)
  })

  test('cuts no character in two', async () => {
    await using sandbox = await openSandbox()
    const asked = `${script('🦊'.repeat(333))} Write scenes 1 to 1 of 1.`
    const { parts } = await events(await call(sandbox, scenesSchema(1, 1), asked, { method }))
    expect(parts.length).toBeGreaterThan(2)
    expect(JSON.stringify(parts)).not.toMatch(/\\ud[89a-f]/i)
  })

  test('stops when its reader has gone', async () => {
    let written = 0
    let ended = false
    async function* endless() {
      try {
        for (;;) {
          written += 1
          yield 'piece'
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
      } finally {
        ended = true
      }
    }
    const server = createServer((_, response) => {
      void send(response, { status: 200, headers: {}, body: endless() })
    }).listen(0)
    await once(server, 'listening')
    const reader = new AbortController()
    const { port } = server.address() as AddressInfo
    const reply = await fetch(`http://127.0.0.1:${port}`, { signal: reader.signal })
    await reply.body?.getReader().read()
    reader.abort()
    await expect.poll(() => ended).toBe(true)
    const last = written
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(written).toBe(last)
    server.close()
  })

  test('is logged without its key, wherever that was', async () => {
    await using sandbox = await openSandbox()
    await call(sandbox, scenesSchema(1, 2), prompt, { method: `${method}&key=secret-key` })
    const log = await sandbox.control('GET', 'log')
    expect(log.body['requests']).toMatchObject([{ status: 200, query: { alt: 'sse', key: '***' } }])
    expect(JSON.stringify(log.body)).toContain('Write scenes 1 to 2 of 2.')
    expect(JSON.stringify(log.body)).not.toContain('secret-key')
  })

  test('may be asked for by a body of several hundred kilobytes', async () => {
    await using sandbox = await openSandbox()
    const long = `${script('Ветер стих. '.repeat(8_000))} Write scenes 1 to 2 of 2.`
    const before = `<previous_scenes>${'я'.repeat(100_000)}</previous_scenes>`
    const reply = await call(sandbox, scenesSchema(1, 2), long + before, { method })
    expect((await events(reply)).text).toContain('Ветер стих.')
  })
})
