import { afterAll, beforeAll, vi } from 'vitest'

import { startSite } from '../../scripts/temporary-site.ts'
import { type JobDevice, openJobDevice } from './jobs.ts'

type About = Partial<Parameters<typeof openJobDevice>[0]>

/** Gives the tests of a file a site with a database, and devices that end with them. */
export function openJobSite() {
  let site: Awaited<ReturnType<typeof startSite>>
  const opened: JobDevice[] = []
  beforeAll(async () => {
    // What a page has and Node has not: somewhere for its events to go.
    vi.stubGlobal('window', new EventTarget())
    site = await startSite({})
  })
  afterAll(async () => {
    for (const { sync } of opened) sync.stop()
    vi.unstubAllGlobals()
    await site.stop()
  })

  /** A device that ends with the tests. */
  function noted(device: JobDevice): JobDevice {
    opened.push(device)
    return device
  }

  const newDevice = (about: About = {}) => noted(openJobDevice({ baseUrl: site.url, ...about }))

  /** Another device of the same person. */
  function alsoOf(one: JobDevice, about: About = {}): JobDevice {
    const other = newDevice(about)
    other.key.write(one.key.ensure())
    return other
  }

  return { site: () => site, noted, newDevice, alsoOf }
}
