import { afterEach, describe, expect, test, vi } from 'vitest'

import { forgetDevice } from '#lib/browser/jobs/move-jobs.ts'
import { createJobHistory } from '#lib/browser/stores/job-history.ts'
import { writePhase } from '#lib/browser/phase.ts'

import { job } from '../../support/job.ts'
import { openJobDevice } from '../../support/jobs.ts'
import { filmEvents, settingsOf } from '../../support/studio-stream.ts'
import { openStudio, openStudioDevice, wish } from '../../support/studio-stand-in.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
  localStorage.clear()
})

function visit(page = openStudioDevice()) {
  const opened = openStudio(page)
  ends.push(opened.leave)
  return opened
}

/** A studio that has written half of a film, and is still at it. */
async function writing() {
  const opened = visit()
  opened.studio.start(wish())
  await vi.waitFor(() => expect(opened.runs).toHaveLength(1))
  const [run] = opened.runs
  run!.tell(filmEvents().slice(0, 3))
  await vi.waitFor(() => expect(opened.view.get().job?.scenes).toHaveLength(2))
  const { jobId } = opened.view.get().job!
  await vi.waitFor(() => expect(opened.page.shelf.read(jobId)?.info?.sceneCount).toBe(2))
  return { ...opened, run: run!, jobId }
}

/** Another tab of the same browser, and the history that it shows. */
function otherTab({ device }: { device: ReturnType<typeof openStudioDevice>['device'] }) {
  const tab = openJobDevice({ baseUrl: 'http://site.example', device, isCut: true })
  ends.push(() => tab.sync.stop())
  const history = createJobHistory(tab.jobs)
  const row = async (jobId: string) => {
    return (await tab.local.list()).find((each) => each.jobId === jobId)!
  }
  return { tab, history, row }
}

describe('a film that is deleted', () => {
  test('in another tab while it is written is stopped, and goes; undo brings back what there was', async () => {
    const { page, view, run, jobId } = await writing()
    const { history, row } = otherTab(page)
    const removed = await history.remove(await row(jobId))
    await vi.waitFor(() => expect(run.isClosed()).toBe(true))
    await vi.waitFor(() => expect(view.get()).toMatchObject({ job: null, run: null }))
    expect(view.get().refusal).toBe('job_deleted')
    expect(await page.local.get(jobId)).toBeNull()

    expect(await history.restore(removed)).toBe(true)
    expect(await page.local.get(jobId)).toMatchObject({ status: 'partial', sceneCount: 2 })
    await vi.waitFor(() => expect(view.get().refusal).toBeNull())
  })

  test('in this tab, while it is written and another one is shown, is stopped', async () => {
    const { page, studio, view, run, jobId } = await writing()
    studio.close()
    expect(view.get()).toMatchObject({ job: null, hidden: { jobId } })
    await page.cache.delete(jobId)
    await vi.waitFor(() => expect(view.get().hidden).toBeNull())
    expect(run.isClosed()).toBe(true)
    expect(view.get().refusal).toBeNull()
  })

  test('while it is merely shown, goes', async () => {
    const { page, studio, view } = visit()
    const film = job({ jobId: 'job-shown-01' })
    await page.cache.set(film)
    await studio.view(film.jobId)
    expect(view.get().job).toMatchObject({ jobId: film.jobId })
    await page.cache.clear()
    await vi.waitFor(() => expect(view.get()).toMatchObject({ job: null, refusal: 'job_deleted' }))
  })

  test('with all that this device knew, is stopped and not begun anew', async () => {
    const { page, view, run, jobId } = await writing()
    forgetDevice(page.jobs)
    await vi.waitFor(() => expect(view.get()).toMatchObject({ job: null, refusal: null }))
    expect(run.isClosed()).toBe(true)
    expect(page.shelf.read(jobId)).toBeNull()
  })
})

describe('a film that another tab has taken', () => {
  test('is shown as it stands there, and that is said', async () => {
    const { page, view, run, jobId } = await writing()
    const { tab } = otherTab(page)
    const mine = (await tab.local.get(jobId))!
    await tab.cache.set({ ...mine, rev: mine.rev + 5, status: 'partial', scenes: [] })
    await vi.waitFor(() => expect(view.get().refusal).toBe('job_conflict'))
    expect(run.isClosed()).toBe(true)
    await vi.waitFor(() => expect(view.get().job?.scenes).toEqual([]))
  })

  test('before its last part is kept, is not said to be finished here', async () => {
    const { page, view, run, jobId } = await writing()
    const { tab } = otherTab(page)
    const mine = (await tab.local.get(jobId))!
    // A copy that is still being written is no reason to stop at once.
    await tab.cache.set({ ...mine, rev: mine.rev + 9 })
    run.tell(filmEvents(2))
    await vi.waitFor(() => expect(view.get().refusal).toBe('job_conflict'))
    expect(await page.local.get(jobId)).toMatchObject({ rev: mine.rev + 9, status: 'in_progress' })
  })
})

describe('one film at a time', () => {
  test('is written: the next one is refused, and the first can be shown again', async () => {
    const { studio, view, runs, jobId } = await writing()
    studio.close()
    studio.start(wish())
    expect(view.get()).toMatchObject({ job: null, refusal: 'busy', hidden: { jobId } })
    expect(runs).toHaveLength(1)
    await studio.view(jobId)
    expect(view.get()).toMatchObject({ job: { jobId }, hidden: null, refusal: null })
    expect(view.get().run?.job.scenes).toHaveLength(2)
  })

  test('is shown: what was asked for last', async () => {
    const { page, studio, view } = visit()
    const [one, other] = [job({ jobId: 'job-asked-01' }), job({ jobId: 'job-asked-02' })]
    await page.cache.set(one)
    await page.cache.set(other)
    await Promise.all([studio.view(one.jobId), studio.view(other.jobId)])
    expect(view.get().job?.jobId).toBe(other.jobId)
    const late = studio.view(one.jobId)
    studio.close()
    await late
    expect(view.get().job).toBeNull()
  })
})

describe('a page that is left', () => {
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  test('asks first, as long as a film is written', async () => {
    expect(isAsked()).toBe(false)
    const { view, run } = await writing()
    expect(isAsked()).toBe(true)
    run.tell(filmEvents(2))
    await vi.waitFor(() => expect(view.get().job?.status).toBe('completed'))
    await vi.waitFor(() => expect(isAsked()).toBe(false))
  })

  test('has its film on the next one, to go on with', async () => {
    const page = openStudioDevice()
    const film = job({ jobId: 'job-left-001', status: 'in_progress' })
    await page.cache.set(film)
    const left = { settings: settingsOf(), completedBatches: 1, totalBatches: 2 }
    const phase = { ...left, jobId: film.jobId, savedAt: Date.now(), rev: 1, runningUntil: 0 }
    writePhase(phase)
    const { view, studio, runs } = visit(page)
    await vi.waitFor(() => expect(view.get().job?.status).toBe('partial'))
    await studio.resume(film.jobId)
    await vi.waitFor(() => expect(runs).toHaveLength(1))
    expect(view.get().run).not.toBeNull()
  })

  test('leaves alone what another tab is writing', async () => {
    const page = openStudioDevice()
    const film = job({ jobId: 'job-left-002', status: 'in_progress' })
    await page.cache.set(film)
    const told = { settings: settingsOf(), completedBatches: 1, totalBatches: 2 }
    const savedAt = Date.now()
    writePhase({ ...told, jobId: film.jobId, savedAt, rev: 1, runningUntil: savedAt + 75_000 })
    const { studio, view } = visit(page)
    await studio.view(film.jobId)
    expect(view.get()).toMatchObject({ job: { status: 'in_progress' }, isElsewhere: true })
    // Then that tab is closed.
    writePhase({ ...told, jobId: film.jobId, savedAt, rev: 1, runningUntil: 0 })
    const key = `veo_phase_${film.jobId}`
    window.dispatchEvent(new StorageEvent('storage', { key }))
    await vi.waitFor(() => expect(view.get()).toMatchObject({ job: { status: 'partial' } }))
  })
})
