import { workerdOf } from '../bench/process-cpu.ts'
import { report } from '../bench/report.ts'
import { openSandbox } from '../bench/soak/books.ts'
import { watchMemory } from '../bench/soak/memory.ts'
import { openOffice } from '../bench/soak/quiet.ts'
import { type Soaked, soakOrder } from '../bench/soak/soaked-order.ts'
import { makeTrouble } from '../bench/soak/trouble.ts'
import { type Ending, judge } from '../bench/soak/verdict.ts'
import { build } from './astro-build.ts'
import { main } from './main.ts'
import { freePort } from './port.ts'
import { startSandbox } from './sandbox-process.ts'
import { sandboxVariables } from './settings.ts'
import { startSite } from './temporary-site.ts'

const TOKEN = 'token-of-the-soak'
/** How many buyers there are at a time. */
const AT_A_TIME = 48
/** How much of the time is left for what is still under way, and for the books. */
const END_MS = 180_000
/** How much of that the books take. */
const BOOKS_MS = 45_000
/** The sandbox remembers ten thousand videos; these orders have fewer. */
const MOST_ORDERS = 6_000
const SHOWN = 20

const say = (line: string) => process.stderr.write(`${line}\n`)
const numberIn = (name: string, otherwise: number) => Number(process.env[name] || otherwise)

await main(async () => {
  const orders = Math.min(numberIn('SOAK_ORDERS', 5_000), MOST_ORDERS)
  const seconds = numberIn('SOAK_SECONDS', 600)
  const begun = performance.now()
  await build({ quiet: true })
  const { site, sandbox } = await open()
  const elapsed = () => Math.round((performance.now() - begun) / 1_000)
  const memory = watchMemory(workerdOf(site.pid))
  const office = openOffice(site.url, TOKEN)
  const sweeps = office.keepSweeping()
  const trouble = makeTrouble(sandbox)

  const soaked: Soaked[] = []
  const violations: string[] = []
  const ordersUntil = begun + Math.max(seconds * 1_000 - END_MS, seconds * 400)
  let number = 0
  async function buyers(): Promise<void> {
    while (number < orders && performance.now() < ordersUntil) {
      const mine = ++number
      if (mine % 500 === 0) say(`${mine} orders after ${elapsed()} s …`)
      try {
        const one = await soakOrder(site.url, sandbox, mine)
        if (one) soaked.push(one)
      } catch (error) {
        violations.push(`order ${mine}: ${String(error)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, buyers))
  if (number < orders) say(`This machine was too slow for ${orders} orders in the time there is.`)
  const faults = await trouble.end()
  say(`${soaked.length} orders, ${faults} faults; waiting for the last …`)
  const left = await office.quiet(begun + seconds * 1_000 - performance.now() - BOOKS_MS)
  violations.push(...left.map((order) => `is not over: ${JSON.stringify(order)}`))
  await sweeps.end()

  const files = Map.groupBy(await sandbox.files(), ({ prompt }) => prompt.split('.')[0]!)
  const endings: Record<Ending, number> = {
    ...{ delivered: 0, partly: 0, released: 0, unpaid: 0, moved_by_others: 0 },
  }
  async function judges(): Promise<void> {
    for (let one = unjudged.pop(); one; one = unjudged.pop()) {
      const { sessionId, prompt } = one
      const verdict = await judge(site.url, sandbox, one, files.get(prompt.split('.')[0]!) ?? [])
      endings[verdict.ending] += 1
      violations.push(...verdict.violations.map((what) => `${sessionId}: ${what}`))
    }
  }
  const unjudged = [...soaked]
  await Promise.all(Array.from({ length: 10 }, judges))
  for (const what of violations.slice(0, SHOWN)) say(what)
  report('soak', {
    orders: soaked.length,
    faults,
    ...endings,
    videos: [...files.values()].flat().length,
    violations: violations.length,
    ...memory.end(),
    seconds: elapsed(),
  })
  if (violations.length > 0) throw new Error(`${violations.length} orders ended as they must not.`)
})

/** The built site, and the sandbox as a process of its own. */
async function open() {
  const settings = { host: '127.0.0.1', port: 0, sandboxPort: await freePort(), stateDir: '' }
  const variables = sandboxVariables(settings)
  await startSandbox(settings, variables)
  const keys = { stripe: variables.STRIPE_SECRET_KEY!, videos: variables.SUPERDUPERAI_TOKEN! }
  const sandbox = openSandbox(variables.STRIPE_API_URL!, keys)
  const site = await startSite({
    ...variables,
    MAINTENANCE_TOKEN: TOKEN,
    CHECKOUTS_PER_MINUTE: '0',
    DAILY_ORDER_LIMIT: '0',
  })
  await sandbox.set({
    siteUrl: site.url,
    webhookUrl: `${site.url}/api/webhooks/stripe`,
    videoMs: 400,
    delayedMs: 1_500,
  })
  return { site, sandbox }
}
