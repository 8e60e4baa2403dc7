import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { SYNC_KEY, toCode, toHash } from '#lib/browser/jobs/sync-key.ts'
import { createPairing, onKeyInAddress, takeKeyFromAddress } from '#lib/browser/stores/pairing.ts'

import { deviceStorage, openJobDevice, type JobDevice } from '../../support/jobs.ts'

const NEW_KEY = 'B'.repeat(26)
const PAGE = 'https://site.example/veo/'

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

function openTab(device = deviceStorage()) {
  const page: JobDevice = openJobDevice({ baseUrl: 'http://site.example', device, isCut: true })
  const pairing = createPairing(page.jobs, PAGE)
  ends.push(
    page.sync.stop,
    pairing.$view.listen(() => undefined),
  )
  return { page, pairing, device, view: () => pairing.$view.get() }
}

/** Another tab changes what is stored, and this one is told of it as browsers do. */
function tell(key: string | null) {
  window.dispatchEvent(new StorageEvent('storage', { key }))
}

describe('a code that is shown', () => {
  test('gives way to the new one that another tab made', () => {
    const { pairing, page, device, view } = openTab()
    pairing.show()
    expect(view()).toMatchObject({ kind: 'shown', code: toCode(page.key.ensure()) })
    device.values.set(SYNC_KEY, NEW_KEY)
    tell(SYNC_KEY)
    expect(view()).toEqual({ kind: 'shown', code: toCode(NEW_KEY), link: PAGE + toHash(NEW_KEY) })
  })

  test.each([SYNC_KEY, null])('goes when another tab forgot it (%s)', (key) => {
    const { pairing, device, view } = openTab()
    pairing.show()
    device.values.clear()
    tell(key)
    expect(view()).toEqual({ kind: 'idle' })
    expect(device.values.size).toBe(0)
  })

  test('goes from the question whether to forget it when it is no longer the code', () => {
    const { pairing, page, device, view } = openTab()
    page.key.ensure()
    pairing.askForget()
    device.values.set(SYNC_KEY, NEW_KEY)
    tell(SYNC_KEY)
    expect(view()).toEqual({ kind: 'idle' })
  })

  test('stays when something else is stored, and so does what else is under way', () => {
    const { pairing, view } = openTab()
    pairing.show()
    const shown = view()
    tell('veo_locale')
    expect(view()).toBe(shown)
    pairing.type()
    tell(SYNC_KEY)
    expect(view()).toMatchObject({ kind: 'typing' })
  })
})

describe('a key in the address', () => {
  beforeEach(() => void (location.hash = ''))

  const turned = () => window.dispatchEvent(new Event('hashchange'))

  test('is heard of on a page that is open, and taken out of the address', () => {
    const heard: string[] = []
    const stop = onKeyInAddress((key) => heard.push(key))
    location.hash = toHash(NEW_KEY)
    turned()
    expect(heard).toEqual([NEW_KEY])
    expect(location.hash).toBe('')
    stop()
    location.hash = toHash(NEW_KEY)
    turned()
    expect(heard).toEqual([NEW_KEY])
    expect(takeKeyFromAddress()).toBe(NEW_KEY)
  })

  test('is not any other fragment', () => {
    const heard: string[] = []
    ends.push(onKeyInAddress((key) => heard.push(key)))
    location.hash = '#jobs-title'
    turned()
    expect(heard).toEqual([])
    expect(location.hash).toBe('#jobs-title')
  })
})
