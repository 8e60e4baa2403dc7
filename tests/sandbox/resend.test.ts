import { describe, expect, test } from 'vitest'
import { openSandbox } from './stage.ts'

const EMAIL = {
  from: 'Shop <shop@shop.example>',
  to: ['buyer@inbox.example'],
  subject: 'Ready',
  text: 'It is ready.',
  html: '<p style="color:red">It is ready.</p>',
}

type Stage = Awaited<ReturnType<typeof openSandbox>>

async function send(sandbox: Stage, body: object = EMAIL, headers: Record<string, string> = {}) {
  const reply = await fetch(`${sandbox.url}/emails`, {
    method: 'POST',
    headers: { authorization: 'Bearer re_sandbox', ...headers },
    body: JSON.stringify(body),
  })
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}

const received = async (sandbox: Stage) =>
  (await sandbox.control('GET', 'emails')).body['emails'] as Record<string, string>[]

describe('e-mail', () => {
  test('is taken, listed, and can be opened as a page and as text', async () => {
    await using sandbox = await openSandbox()
    const { status, body } = await send(sandbox)
    expect(status).toBe(200)
    expect(await received(sandbox)).toMatchObject([{ ...EMAIL, id: body['id'], key: null }])
    const page = await fetch(`${sandbox.url}/mail/${String(body['id'])}`)
    expect(await page.text()).toBe(EMAIL.html)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await fetch(`${sandbox.url}/mail/${String(body['id'])}/text`)
    expect(await text.text()).toBe(EMAIL.text)
    expect((await fetch(`${sandbox.url}/mail/another`)).status).toBe(404)
    const { body: overview } = await sandbox.control('GET', 'overview')
    expect(overview['emails']).toMatchObject([{ to: EMAIL.to[0], subject: EMAIL.subject }])
  })

  test.each([
    ['from', { from: undefined }, 'missing_required_field'],
    ['to', { to: [] }, 'missing_required_field'],
    ['subject', { subject: undefined }, 'missing_required_field'],
    ['text', { text: '', html: '' }, 'missing_required_field'],
    ['text', { text: 7 }, 'missing_required_field'],
    ['from', { from: 'Shop' }, 'validation_error'],
    ['to', { to: ['buyer'] }, 'validation_error'],
    ['to', { to: Array(51).fill('buyer@inbox.example') }, 'validation_error'],
  ])('with a wrong %s is refused as %o', async (field, change, name) => {
    await using sandbox = await openSandbox()
    const { status, body } = await send(sandbox, { ...EMAIL, ...change })
    expect([status, body['statusCode'], body['name']]).toEqual([422, 422, name])
    expect(body['message']).toContain(`\`${field}\``)
    expect(await received(sandbox)).toEqual([])
  })

  test.each([
    [{ authorization: '' }, 401, 'missing_api_key'],
    [{ authorization: 'Bearer re_other' }, 403, 'invalid_api_key'],
    [{ 'idempotency-key': 'k'.repeat(257) }, 400, 'invalid_idempotency_key'],
  ])('with the headers %o is refused', async (headers, status, name) => {
    await using sandbox = await openSandbox()
    const reply = await send(sandbox, EMAIL, headers as Record<string, string>)
    expect([reply.status, reply.body['name']]).toEqual([status, name])
  })

  test('under one key goes out once, also where the answer was lost', async () => {
    await using sandbox = await openSandbox()
    const key = { 'idempotency-key': 'order-over/1' }
    await sandbox.break({ call: 'resend.emails.send', fault: 'act_then_500' })
    const failed = await send(sandbox, EMAIL, key)
    expect(failed).toMatchObject({ status: 500, body: { name: 'application_error' } })
    const [first, second] = [await send(sandbox, EMAIL, key), await send(sandbox, EMAIL, key)]
    expect(first).toEqual(second)
    expect(await received(sandbox)).toMatchObject([{ id: first.body['id'], key: 'order-over/1' }])
    const other = await send(sandbox, { ...EMAIL, subject: 'Not ready' }, key)
    expect(other).toMatchObject({ status: 409, body: { name: 'invalid_idempotent_request' } })
  })

  test('is not taken twice at once', async () => {
    await using sandbox = await openSandbox()
    const key = { 'idempotency-key': 'order-over/2' }
    await sandbox.break({ call: 'resend.emails.send', fault: 'delay', ms: 300 })
    const replies = await Promise.all([send(sandbox, EMAIL, key), send(sandbox, EMAIL, key)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    const names = replies.map(({ body }) => body['name'])
    expect(names).toContain('concurrent_idempotent_requests')
  })

  test('is refused as it was told to be', async () => {
    await using sandbox = await openSandbox()
    const headers = { 'retry-after': '2' }
    await sandbox.break({ call: 'resend.*', fault: 'status', status: 429, headers })
    expect(await send(sandbox)).toMatchObject({
      status: 429,
      body: { statusCode: 429, name: 'rate_limit_exceeded' },
    })
    expect((await send(sandbox)).status).toBe(200)
    sandbox.reset()
    expect(await received(sandbox)).toEqual([])
  })
})
