import { answered } from './jobs-client.ts'
import type { Call, Way, WayName } from './jobs-ways.ts'
import { percentile, report, rounded } from './report.ts'
import { shuffled } from './shuffled.ts'

const WARM_UP = 8
const ROUNDS = 40
/** What D1 takes: https://developers.cloudflare.com/d1/platform/limits/ */
const MAX_ROW_BYTES = 2_000_000

/** `sent` and `received` are the last one's, in bytes. */
type Timed = Call & { way: WayName; times: number[]; sent: number; received: number }

/**
 * How long it takes to save, load and list jobs, ours beside the others. The calls take turns, in another order each
 * round, so that whatever else the machine does hits all of them alike. `timesBare` is what can be compared between
 * machines. The local D1 takes a row of any size; `fitsD1` says whether the real one would.
 */
export async function measureJobsTimes(ways: Way[]): Promise<void> {
  const timed = ways.flatMap(({ way, calls }) =>
    calls.map((call): Timed => ({ ...call, way, times: [], sent: 0, received: 0 })),
  )
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const one of shuffled(timed)) {
      const ask = one.ask()
      const answer = await answered(ask, one.status)
      if (one.body && !answer.body.equals(one.body)) {
        throw new Error(`${one.call} by ${one.way} gave another job.`)
      }
      one.sent = ask.body?.byteLength ?? 0
      one.received = answer.body.byteLength
      if (round >= WARM_UP) one.times.push(answer.ms)
    }
  }
  const median = (call: string, by: WayName) => {
    const found = timed.find((one) => one.call === call && one.way === by)
    return found && percentile(found.times, 0.5)
  }
  for (const { call, way, times, sent, received, rowBytes } of timed) {
    const [p50Ms, p95Ms] = [percentile(times, 0.5), percentile(times, 0.95)]
    const bareMs = median(call, 'bare')
    report('jobs', {
      ...{ call, way, requests: ROUNDS, sent, received, p50Ms, p95Ms },
      ...(bareMs && { timesBare: rounded(p50Ms / bareMs) }),
      ...(rowBytes && { rowBytes, fitsD1: rowBytes <= MAX_ROW_BYTES }),
    })
  }
}
