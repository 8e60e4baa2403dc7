import type { Sandbox } from './books.ts'

/** How often what goes wrong changes, and how much goes wrong at a time. */
const EVERY_MS = 700
const AT_A_TIME = 5

type Fault = { call: string; fault: string; times: number } & Record<string, unknown>

/** What may go wrong: of each call as often as it stands here. Silence costs somebody seconds, so there is little of it. */
const FAULTS: Omit<Fault, 'times'>[] = [
  ...['stripe.*', 'video.*'].flatMap((call) => [
    { call, fault: 'status', status: 500 },
    { call, fault: 'status', status: 503, headers: { 'retry-after': '1' } },
    { call, fault: 'status', status: 429, headers: { 'retry-after': '1' } },
    { call, fault: 'html' },
    { call, fault: 'empty' },
    { call, fault: 'reset' },
    { call, fault: 'delay', ms: 1_500 },
    { call, fault: 'truncated' },
    { call, fault: 'lost_answer' },
    { call, fault: 'act_then_500', status: 500 },
    { call, fault: 'wrong_types' },
  ]),
  { call: 'stripe.sessions.create', fault: 'act_then_500', status: 500 },
  { call: 'stripe.payment_intents.capture', fault: 'act_then_500', status: 500 },
  { call: 'stripe.payment_intents.capture', fault: 'lost_answer' },
  { call: 'stripe.refunds.create', fault: 'act_then_500', status: 500 },
  { call: 'stripe.refunds.create', fault: 'lost_answer' },
  { call: 'video.create', fault: 'lost_answer' },
  { call: 'video.create', fault: 'task_error' },
  { call: 'video.create', fault: 'status', status: 429, headers: { 'retry-after': '1' } },
  { call: 'video.get', fault: 'regress' },
  { call: 'stripe.*', fault: 'silence' },
  { call: 'webhook', fault: 'duplicate', n: 3 },
  { call: 'webhook', fault: 'drop' },
  { call: 'webhook', fault: 'drop' },
  { call: 'webhook', fault: 'delay', ms: 3_000 },
  { call: 'webhook', fault: 'reorder', ms: 2_000 },
  { call: 'webhook', fault: 'bad_signature' },
]

/** Has things go wrong at the sandbox until it is ended, and then says how many did. */
export function makeTrouble(sandbox: Sandbox): { end: () => Promise<number> } {
  let count = 0
  let standing = 0

  async function change(faults: Fault[]): Promise<void> {
    const left = await sandbox.setFaults(faults)
    count += standing - timesOf(left)
    standing = timesOf(faults)
  }

  const draw = (): Fault => {
    const fault = FAULTS[Math.floor(Math.random() * FAULTS.length)]!
    return { ...fault, times: 1 + Math.floor(Math.random() * 3) } as Fault
  }
  let changing = Promise.resolve()
  const timer = setInterval(() => {
    changing = changing.then(() => change(Array.from({ length: AT_A_TIME }, draw)))
  }, EVERY_MS)

  return {
    async end() {
      clearInterval(timer)
      await changing
      await change([])
      return count
    },
  }
}

function timesOf(faults: { times: number }[]): number {
  return faults.reduce((sum, { times }) => sum + times, 0)
}
