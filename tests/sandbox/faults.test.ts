import { describe, expect, test } from 'vitest'
import { generation, openSandbox, order } from './stage.ts'

type Stage = Awaited<ReturnType<typeof openSandbox>>

async function finished(sandbox: Stage): Promise<string> {
  const { body } = await sandbox.control('POST', 'files', { state: 'completed' })
  return (body['files'] as { id: string }[])[0]?.id ?? ''
}

describe('faults', () => {
  test('spoil as many calls as they say, after those they skip', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({
      call: 'video.*',
      fault: 'status',
      status: 429,
      times: 2,
      skip: 1,
      headers: { 'retry-after': '7' },
    })
    const replies = []
    for (let n = 0; n < 4; n += 1) replies.push(await sandbox.video('generation-config'))
    expect(replies.map(({ status }) => status)).toEqual([200, 429, 429, 200])
    expect(replies[1]?.headers.get('retry-after')).toBe('7')
  })

  test('may last for ever and mean one id only', async () => {
    await using sandbox = await openSandbox()
    const [sick, healthy] = [await finished(sandbox), await finished(sandbox)]
    await sandbox.break({ call: 'video.get', fault: 'status', times: null, where: sick })
    for (let n = 0; n < 3; n += 1) {
      expect((await sandbox.video(`file/${sick}`)).status).toBe(500)
      expect((await sandbox.video(`file/${healthy}`)).status).toBe(200)
    }
  })

  test('are over for a call that is being delayed when they are replaced, not when one is added', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: 'video.models', fault: 'delay', ms: 600_000 })
    let isAnswered = false
    const asked = sandbox.video('generation-config').then((reply) => {
      isAnswered = true
      return reply.status
    })
    const listed = async () => (await sandbox.control('GET', 'faults')).body['faults']
    await expect.poll(listed).toEqual([])
    await sandbox.control('POST', 'faults', [{ call: 'video.models', fault: 'reset' }])
    expect(await listed()).toHaveLength(1)
    expect(isAnswered).toBe(false)
    await sandbox.control('DELETE', 'faults')
    expect(await asked).toBe(200)
  })

  test.each([
    ['html', 'text/html; charset=utf-8', /<h1>/],
    ['empty', 'application/json', /^$/],
    ['huge', 'application/json', /^\{"padding":"x{5000}"\}$/],
  ])('answer %s instead of JSON', async (fault, type, text) => {
    await using sandbox = await openSandbox()
    await sandbox.break({
      call: 'video.models',
      fault,
      ...(fault === 'huge' ? { bytes: 5_000 } : {}),
    })
    const reply = await sandbox.video('generation-config')
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe(type)
    expect(await reply.text()).toMatch(text)
  })

  test.each(['reset', 'lost_answer', 'truncated'])('break the connection by %s', async (fault) => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: 'video.models', fault })
    await expect(sandbox.video('generation-config').then((reply) => reply.text())).rejects.toThrow()
  })

  test('act although the answer is lost', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: 'video.create', fault: 'lost_answer' })
    await expect(sandbox.video('file/generate-video', generation('A fox'))).rejects.toThrow()
    expect(await (await sandbox.video('file')).json()).toMatchObject({ total: 1 })
  })

  test('never answer by silence', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: 'video.models', fault: 'silence' })
    const signal = AbortSignal.timeout(50)
    await expect(sandbox.video('generation-config', { signal })).rejects.toThrow('timeout')
  })

  test('trickle, byte by byte', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: 'video.get', fault: 'slow', everyMs: 1 })
    const reply = await sandbox.video('file/nonsense')
    expect(await reply.json()).toHaveProperty('detail')
  })

  test('redirect', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({
      call: 'video.models',
      fault: 'redirect',
      location: 'http://169.254.169.254/',
    })
    const reply = await sandbox.video('generation-config', { redirect: 'manual' })
    expect(reply.status).toBe(302)
    expect(reply.headers.get('location')).toBe('http://169.254.169.254/')
  })

  test('take a finished video back', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: 'video.get', fault: 'regress' })
    const id = await finished(sandbox)
    const statuses = []
    for (let n = 0; n < 3; n += 1) {
      const file = (await (await sandbox.video(`file/${id}`)).json()) as { url: string | null }
      statuses.push(file.url !== null)
    }
    expect(statuses).toEqual([true, false, true])
  })

  test('mistake types and ids', async () => {
    await using sandbox = await openSandbox()
    const id = await finished(sandbox)
    await sandbox.break(
      { call: 'video.get', fault: 'wrong_types' },
      { call: 'video.get', fault: 'wrong_id' },
    )
    expect(await (await sandbox.video(`file/${id}`)).json()).toMatchObject({ id: 36, tasks: [] })
    expect(await (await sandbox.video(`file/${id}`)).json()).not.toMatchObject({ id })
  })

  test('sell at a wrong amount', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: 'stripe.sessions.create', fault: 'wrong_amount', amount: 5 })
    const { sessions } = sandbox.stripe.checkout
    expect(await sessions.create(order)).toMatchObject({ amount_total: 5 })
    expect(await sessions.create(order)).toMatchObject({ amount_total: 499 })
  })

  test('fail one video of several', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: 'video.create', fault: 'task_error', skip: 1 })
    for (let n = 0; n < 3; n += 1) await sandbox.video('file/generate-video', generation('A fox'))
    const list = (await (await sandbox.video('file?order=ascendent')).json()) as {
      items: { tasks: { status: string }[] }[]
    }
    expect(list.items.map(({ tasks }) => tasks[0]?.status)).toEqual([
      'completed',
      'error',
      'completed',
    ])
  })

  test.each([
    [{ call: 'video.gte', fault: 'status' }],
    [{ call: 'video.get', fault: 'explode' }],
    [{ call: 'video.get', fault: 'status', status: 99 }],
    [{ call: 'video.get', fault: 'html', colour: 'red' }],
    [{ call: 'video.get', fault: 'html', times: 0 }],
    [{ call: 'video.get', fault: 'wrong_amount' }],
    [{ call: 'webhook', fault: 'html' }],
    [{ call: 'video.get', fault: 'redirect' }],
    ['nonsense'],
  ])('are refused when they make no sense: %j', async (fault) => {
    await using sandbox = await openSandbox()
    const reply = await sandbox.control('PUT', 'faults', [fault])
    expect(reply.status).toBe(400)
    expect(reply.body['issues']).toMatchObject([{ path: '0' }])
    expect((await sandbox.control('GET', 'faults')).body['faults']).toEqual([])
  })

  test('may be set as they were read', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break(
      { call: 'stripe.*', fault: 'status', times: null },
      { call: 'webhook', fault: 'drop' },
    )
    const { body } = await sandbox.control('GET', 'faults')
    const again = await sandbox.control('PUT', 'faults', { faults: body['faults'] })
    expect(again.body['faults']).toEqual(body['faults'])
  })
})
