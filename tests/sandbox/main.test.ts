import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openSandbox } from './stage.ts'

const main = fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url))

function run(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'], ...env } })
  const said = { out: '', error: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.error += chunk.toString()))
  return { child, said, ended: once(child, 'close') }
}

describe('process', () => {
  test('says where it is and stops when told to', async () => {
    const { child, said, ended } = run({ SANDBOX_PORT: '0' })
    await once(child.stdout, 'data')
    expect(said.out).toMatch(/^Sandbox: http:\/\/127\.0\.0\.1:\d+\n$/)
    const url = said.out.trim().replace('Sandbox: ', '')
    expect((await fetch(url)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  })

  test('names a taken port in one line', async () => {
    await using sandbox = await openSandbox()
    const { port } = new URL(sandbox.url)
    const { said, ended } = run({ SANDBOX_PORT: port })
    expect(await ended).toEqual([1, null])
    expect(said).toEqual({
      out: '',
      error: `Sandbox: port ${port} is taken; set SANDBOX_PORT to another one\n`,
    })
  })

  test('names a variable that makes no sense in one line', async () => {
    const { said, ended } = run({ SANDBOX_VIDEO_MS: 'soon' })
    expect(await ended).toEqual([1, null])
    expect(said.error).toBe(
      'Sandbox: SANDBOX_VIDEO_MS must be a whole number from 0 to 3600000, not "soon"\n',
    )
  })
})
