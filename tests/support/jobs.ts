import { createAsk } from '../../src/lib/browser/call.ts'
import { openJobs } from '../../src/lib/browser/jobs/open-jobs.ts'
import { createStorage } from '../../src/lib/browser/storage.ts'
import type { Heartbeat } from '../../src/lib/browser/heartbeat.ts'

/** A device's storage, with as much room as a test says, in characters. */
export function deviceStorage(room = Infinity) {
  const values = new Map<string, string>()
  const used = () => [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const shelf = {
    get length() {
      return values.size
    },
    getItem: (key: string) => values.get(key) ?? null,
    removeItem: (key: string) => void values.delete(key),
    setItem(key: string, value: string) {
      const before = values.get(key)
      values.set(key, value)
      if (used() <= room) return
      if (before === undefined) values.delete(key)
      else values.set(key, before)
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  // Storage gives its keys as its own enumerable properties.
  const storage = new Proxy(shelf, {
    ownKeys: () => [...values.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage
  return {
    values,
    used,
    /** The names under which bodies of a job are stored. */
    bodyKeys: (jobId: string) =>
      [...values.keys()].filter((key) => key.startsWith(`veo_body_${jobId}.`)),
    /** Leaves no room but so many characters, as other pages of the site may. */
    fill: (left = 0) => void (room = used() + left),
    stored: createStorage(() => storage),
    open: () => createStorage(() => storage),
  }
}

/** A clock that a test moves, on a page that is always seen and online. */
export function testClock(start = Date.now()) {
  let time = start
  const beats = new Set<() => void>()
  const turns = new Set<() => void>()
  const heartbeat: Heartbeat = {
    now: () => time,
    random: () => 0.5,
    every(_, beat) {
      beats.add(beat)
      return () => beats.delete(beat)
    },
    isHidden: () => false,
    isOffline: () => false,
    onTurn(turned) {
      turns.add(turned)
      return () => turns.delete(turned)
    },
  }
  return {
    heartbeat,
    advance(ms: number) {
      time += ms
      for (const beat of [...beats]) beat()
    },
    /** The page comes back, or the network does. */
    turn: () => [...turns].forEach((turned) => turned()),
  }
}

/** Answers a request in the server's place, or lets it pass by `next`. */
type Intercept = (line: string, next: () => Promise<Response>) => Promise<Response>

/** A browser with jobs of its own. `reload` opens the same one's page anew, over the same storage. */
export function openJobDevice({
  baseUrl,
  device = deviceStorage(),
  aheadMs = 0,
  isCut = false,
}: DeviceOptions) {
  const pass: Intercept = (_, next) => next()
  const network = { isCut, intercept: pass, asked: [] as string[] }
  const { heartbeat, turn } = testClock()
  const ask = createAsk({
    baseUrl,
    fetch: async (input, init) => {
      const { method = 'GET' } = init ?? {}
      const line = `${method} ${new URL(input as string).pathname.replace('/api/veo/', '')}`
      network.asked.push(line)
      if (network.isCut) throw new TypeError('the network is gone')
      return await network.intercept(line, () => fetch(input, init))
    },
  })
  const clock = { ...heartbeat, now: () => Date.now() + aheadMs }
  const jobs = openJobs({ ask, heartbeat: clock, storage: device.open() })
  return {
    jobs,
    ...jobs,
    device,
    network,
    turn,
    /** Sends what waits, whether or not that succeeds. */
    settle: () => jobs.sync.flush().catch(() => undefined),
    reload() {
      jobs.sync.stop()
      return openJobDevice({ baseUrl, device, aheadMs })
    },
    /** Another tab of the same browser. */
    tab: (isCut = false) => openJobDevice({ baseUrl, device, aheadMs, isCut }),
  }
}

/** `aheadMs`: how wrong this device's clock is. `isCut`: whether it has no network from the start. */
type DeviceOptions = {
  baseUrl: string
  device?: ReturnType<typeof deviceStorage>
  aheadMs?: number
  isCut?: boolean
}
export type JobDevice = ReturnType<typeof openJobDevice>

/** Something to wait for that a test ends when it likes. */
export function gate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open }
}
