import { answered } from './jobs-client.ts'
import type { Way, WayName } from './jobs-ways.ts'
import { cpuMs, workerdOf } from './process-cpu.ts'
import { report, rounded } from './report.ts'

const TURNS = 4
const REQUESTS = 25
const CALLS = ['save', 'load']

/**
 * What a request costs the processor at the edge. It is read from the kernel's account of the workerd process, before
 * and after many requests of one kind, and thus holds the request's share of collecting garbage too. The local database
 * lives in that same process, where Cloudflare has it elsewhere, so what the edge adds is what ours takes beyond the
 * bare worker, which does nothing but store and read. Null where the system keeps no such account.
 */
export async function measureJobsCpu(ways: Way[]): Promise<void> {
  for (const call of CALLS) {
    // The account is one of hundredths of a second, so it is read around many requests at a time; in turns.
    const spent: Record<WayName, number> = { edge: 0, bare: 0, plan: 0 }
    for (let turn = 0; turn < TURNS; turn++) {
      for (const way of ways) spent[way.way] += await spentOn(way, call)
    }
    const requests = TURNS * REQUESTS
    const each = (ms: number) => (Number.isNaN(ms) ? null : rounded(ms / requests))
    const { edge, bare } = spent
    const cpuMs = { edge: each(edge), bare: each(bare), plan: each(spent.plan) }
    report('jobs-cpu', { call, requests, cpuMs, ownCpuMs: each(edge - bare) })
  }
}

/** Milliseconds for a turn of such calls; not a number where that is not known. */
async function spentOn({ site, calls }: Way, name: string): Promise<number> {
  const { ask, status } = calls.find(({ call }) => call === name)!
  const pid = workerdOf(site.pid)
  const spent = () => (pid === null ? null : cpuMs(pid)) ?? Number.NaN
  const before = spent()
  for (let request = 0; request < REQUESTS; request++) await answered(ask(), status)
  return spent() - before
}
