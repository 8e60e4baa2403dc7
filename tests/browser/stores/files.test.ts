import { beforeEach, describe, expect, test } from 'vitest'

import { createCall } from '../../../src/lib/browser/call.ts'
import { createFilesStore } from '../../../src/lib/browser/stores/files.ts'
import type { StatusView } from '../../../src/lib/browser/status-view.ts'
import type { PublicFile } from '../../../src/lib/contract/media.ts'
import { done, file, FILE_IDS, problem, working } from '../../support/order.ts'
import { stillHeartbeat } from '../../support/still-heartbeat.ts'

const [A, B] = FILE_IDS
const unheard = (id: string): PublicFile => ({
  id,
  status: 'error',
  type: 'other',
  error: { code: 'video_provider_error' },
})
const missing = (id: string): PublicFile => ({ ...unheard(id), error: { code: 'file_not_found' } })

beforeEach(() => localStorage.clear())

async function watch(ids: string[], answer: () => PublicFile[] | Response, asleepMs = 0) {
  const browser = stillHeartbeat()
  await browser.sleep(asleepMs)
  const asked: string[] = []
  const call = createCall({
    fetch: (url) => {
      asked.push(url as string)
      const files = answer()
      return Promise.resolve(files instanceof Response ? files : Response.json({ files }))
    },
  })
  const store = createFilesStore(ids, browser.heartbeat, call)
  let view!: StatusView
  store.$view.subscribe((next) => (view = next))
  await seen()
  return { ...browser, asked, view: () => view }
}

async function seen() {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

const ready = (view: StatusView) => {
  if (view.kind !== 'ready') throw new Error(`The page is ${view.kind}.`)
  return view
}

describe('files', () => {
  test('are asked for in one request', async () => {
    const { asked, view } = await watch([A, B], () => [file(done(A)), file(working(B))])
    expect(asked).toEqual([`/api/files?ids=${A}%2C${B}`])
    expect(ready(view()).known).toMatchObject({ status: 'processing', videoCount: 2 })
    expect(ready(view()).known.prompt).toBeUndefined()
  })

  test('are over when the last of them is', async () => {
    const { asked, view, pass } = await watch([A], () => [file(done(A))])
    await pass(60)
    expect(asked).toHaveLength(1)
    expect(ready(view())).toMatchObject({ progress: 100, known: { status: 'completed' } })
  })

  test('are remembered, each under its own id, for any page that shows it', async () => {
    await watch([A, B], () => [file(done(A)), file(working(B))])
    const { view } = await watch([A], () => problem('internal_error', 500))
    expect(ready(view()).known.videos).toEqual([done(A)])
  })

  test('show those that are not known yet beside those that are', async () => {
    await watch([A], () => [file(done(A))])
    const { view } = await watch([A, B], () => problem('internal_error', 500))
    expect(ready(view()).known.videos).toEqual([done(A), { fileId: B, status: 'pending' }])
  })

  test('count from when this browser first saw them, also after a reload', async () => {
    await watch([A], () => [file(working(A))])
    const { view } = await watch([A], () => [file(working(A))], 120_000)
    expect(ready(view()).progress).toBeGreaterThan(70)
  })

  test.each([
    ['the service says when that was', '2025-12-31T23:58:00.000Z', 70],
    ['unless its clock is ahead of ours', '2026-01-01T01:00:00.000Z', 0],
    ['unless it was long ago', '2025-12-30T00:00:00.000Z', 0],
  ])('count from when they were begun if %s', async (_, createdAt, least) => {
    const { view } = await watch([A], () => [file(working(A), { createdAt })])
    expect(ready(view()).progress).toBeGreaterThanOrEqual(least)
    expect(ready(view()).progress).toBeLessThan(least + 10)
    expect(ready(view()).known.createdAt).toBe(createdAt)
  })

  test('do not fail because one of them could not be asked about', async () => {
    let files = [file(done(A)), unheard(B)]
    const { view, pass, asked } = await watch([A, B], () => files)
    expect(ready(view()).known).toMatchObject({
      status: 'processing',
      videos: [
        { status: 'completed' },
        { status: 'pending', error: { code: 'video_provider_error' } },
      ],
    })
    await pass(14)
    expect(asked).toHaveLength(1)
    files = [unheard(A), file(done(B))]
    await pass(1)
    await seen()
    expect(ready(view()).known.videos).toEqual([done(A), done(B)])
  })

  test('are asked about less and less when there is no word of any', async () => {
    const { view, pass, asked } = await watch([A, B], () => [unheard(A), unheard(B)])
    expect(view()).toEqual({ kind: 'loading', trouble: 'video_provider_error' })
    await pass(10)
    await seen()
    await pass(19)
    expect(asked).toHaveLength(2)
  })

  test('are missing when none of them exists', async () => {
    const { view } = await watch([A, B], () => [missing(A), missing(B)])
    expect(view()).toEqual({ kind: 'missing', code: 'file_not_found' })
  })

  test('fail one by one', async () => {
    const { view } = await watch([A, B], () => [file(done(A)), missing(B)])
    expect(ready(view()).known).toMatchObject({
      status: 'error',
      videos: [{ status: 'completed' }, { status: 'error', error: { code: 'file_not_found' } }],
    })
  })

  test('are remembered up to a number, the latest first', async () => {
    const ids = Array.from({ length: 70 }, (_, index) => `file-number-${index}`)
    for (const [index, id] of ids.entries()) {
      await watch([id], () => [file(done(id))], index * 1_000)
    }
    const kept = Object.keys(JSON.parse(localStorage.getItem('veo3_files')!) as object)
    expect(kept).toHaveLength(60)
    expect(kept).toContain('file-number-69')
    expect(kept).not.toContain('file-number-9')
  })
})
