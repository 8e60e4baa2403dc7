import { afterEach, describe, expect, test, vi } from 'vitest'

import { createJobHistory } from '#lib/browser/stores/job-history.ts'

import { job } from '../../support/job.ts'
import { deviceStorage, openJobDevice, type JobDevice } from '../../support/jobs.ts'

const opened: JobDevice[] = []
afterEach(() => opened.splice(0).forEach(({ sync }) => sync.stop()))

/** A page without a network, whose browser has this storage. */
function openHistory(device = deviceStorage()) {
  const page = openJobDevice({ baseUrl: 'http://site.example', device, isCut: true })
  opened.push(page)
  const { $view } = createJobHistory(page.jobs)
  const unbind = $view.listen(() => undefined)
  return { page, $view, unbind }
}

describe('what the history says', () => {
  test('of a change that is in memory alone: that it is at risk, until it is stored', async () => {
    const device = deviceStorage()
    const { page, $view, unbind } = openHistory(device)
    await page.cache.set(job())
    await vi.waitFor(() => expect($view.get()).toMatchObject({ jobs: [{ rev: 1 }] }))
    expect($view.get()).toMatchObject({ isAtRisk: false, isLasting: true })
    device.fill()
    await page.cache.set(job({ rev: 2 }))
    await vi.waitFor(() => expect($view.get()).toMatchObject({ isAtRisk: true }))
    device.fill(10_000)
    await page.cache.set(job({ rev: 3 }))
    await vi.waitFor(() => expect($view.get()).toMatchObject({ isAtRisk: false }))
    unbind()
  })

  test('of what D1 has too: that it is not at risk', async () => {
    const device = deviceStorage()
    const { page, $view, unbind } = openHistory(device)
    device.fill(100)
    await page.cache.set(job())
    await vi.waitFor(() => expect($view.get()).toMatchObject({ isAtRisk: true }))
    page.shelf.write(job().jobId, { ...page.shelf.read(job().jobId)!, storedRev: 1, waiting: null })
    page.channel.announce('*')
    await vi.waitFor(() => expect($view.get()).toMatchObject({ isAtRisk: false }))
    unbind()
  })
})
