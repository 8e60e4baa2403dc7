import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ENDPOINTS } from '#lib/contract/endpoints.ts'

import { askForEverything, CONFIDENCES } from '../support/everything.ts'
import { faultsOf } from '../support/hostile/safe-reply.ts'

describe('every reply', () => {
  let site: Awaited<ReturnType<typeof askForEverything>>
  beforeAll(async () => void (site = await askForEverything()))
  afterAll(() => site.close())

  test('has been seen: what each endpoint gives, what it refuses, and the pages', () => {
    const statusesOf = (method: string, path: string) => {
      const asked = new RegExp(`^${method} ${path.replace(/\{\w+\}/, '[^/]+')}(\\?|$)`)
      return new Set(site.asked.filter(({ name }) => asked.test(name)).map(({ status }) => status))
    }
    for (const { method, path } of ENDPOINTS) {
      expect([method, path, ...statusesOf(method, path)]).toContain(200)
      expect([method, path, ...statusesOf('OPTIONS', path)]).toContain(405)
    }
    const all = new Set(site.asked.map(({ status }) => status))
    for (const status of [200, 304, 308, 400, 401, 404, 405, 502]) {
      expect(all).toContain(status)
    }
    const types = site.asked.map(({ reply }) => reply.headers.get('content-type')?.split(';')[0])
    expect(types).toContain('text/event-stream')
    expect(types).toContain('application/atom+xml')
  })

  test('carries the headers that browsers are kept safe by, and no cookie', () => {
    const faults = site.asked.flatMap(({ name, status, reply }) =>
      faultsOf(reply, site.url).map((fault) => `${name}, ${status}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test('that only one person may read is kept by no cache', () => {
    const kept = site.asked.filter(
      ({ name, reply }) =>
        /\/api\/(create-checkout|generation|veo|webhooks)/.test(name) &&
        !/no-store|private/.test(reply.headers.get('cache-control') ?? ''),
    )
    expect(kept.map(({ name }) => name)).toEqual([])
  })

  test.each(['GET /en/veo3-status/cs_x', 'GET /ru/file/file-x'])(
    'to %s tells nobody its address',
    (page) => {
      const headers = site.asked.find(({ name }) => name === page)?.reply.headers
      expect(headers?.get('referrer-policy')).toBe('no-referrer')
      expect(headers?.get('x-robots-tag')).toBe('noindex')
    },
  )

  test('that is a problem leaves a line in the log, and none of what was given in confidence', async () => {
    for (const event of [
      ...['session_not_created', 'submission_refused', 'writer_rejected', 'event_unreadable'],
      ...['paid_amount_mismatch', 'event_for_unknown_order'],
    ]) {
      await expect.poll(site.log).toContain(event)
    }
    const log = site.log()
    const confidences = Object.entries({ ...CONFIDENCES, session: site.session })
    expect(confidences.filter(([, text]) => log.includes(text))).toEqual([])
  })
})
