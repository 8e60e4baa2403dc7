import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { freePort } from '../../scripts/port.ts'
import { makeDatabase, untilReady } from '../../scripts/site.ts'
import { start, stop } from '../../scripts/child.ts'
import { writeWorkerConfig } from '../../scripts/worker-config.ts'

const WRANGLER = 'node_modules/wrangler/wrangler-dist/cli.js'

describe('the same build as a plain Worker', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'veo-kiosk-worker-'))
  let url = ''
  let child: ReturnType<typeof start>
  let log = ''

  beforeAll(async () => {
    await makeDatabase(stateDir)
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    child = start(
      WRANGLER,
      [
        ...['dev', '--config', writeWorkerConfig(), '--ip', '127.0.0.1', '--port', String(port)],
        ...['--inspector-port', '0', '--persist-to', stateDir, '--var', `SITE_URL:${url}`],
        '--show-interactive-dev-session=false',
      ],
      { env: process.env, quiet: true },
    )
    child.stderr?.on('data', (text: string) => (log += text))
    await untilReady(url, child)
  })
  afterAll(async () => {
    await stop(child)
    rmSync(stateDir, { recursive: true, force: true })
  })

  test.each([
    ['/en/', 200, 'text/html'],
    ['/en/veo3-status/cs_test_0123456789', 200, 'text/html'],
    ['/nothing', 404, 'text/html'],
    ['/api/nothing', 404, 'application/problem+json'],
  ])('answers %s with %i', async (path, status, type) => {
    const response = await fetch(url + path)
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
      ...[status, type],
    ])
  })

  test('fills the page of an order with what it knows', async () => {
    const response = await fetch(`${url}/en/veo3-status/cs_test_0123456789`)
    expect(await response.text()).toContain('There is nothing at this address</h1>')
  })

  test('reaches its database', async () => {
    const { checks } = (await (await fetch(`${url}/api/health`)).json()) as { checks: object }
    expect(checks).toMatchObject({ db: true })
  })

  test('sweeps when its clock says so', async () => {
    const response = await fetch(`${url}/cdn-cgi/handler/scheduled`)
    expect([response.status, await response.text()]).toEqual([200, 'ok'])
    expect(log).not.toMatch(/sweep_stopped|order_not_swept|TypeError/)
  })
})
