import { asRecord } from '../http/call.ts'
import type { Fault } from './fault.ts'
import { CALL_FAULTS, ONLY_FOR, WEBHOOK_FAULTS } from './kinds.ts'

export const MOST_FAULTS = 100
const MOST_TIMES = 1_000_000

export const covers = (pattern: string, call: string): boolean =>
  pattern === '*' ||
  pattern === call ||
  (pattern.endsWith('.*') && call.startsWith(pattern.slice(0, -1)))

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_TIMES

/** Turns what a client sent into a fault, or into a sentence saying what is wrong with it. */
function parseFault(value: unknown, calls: string[]): Fault | string {
  const given = asRecord(value)
  if (!given) return 'a fault is an object'
  const { call, fault: kind, times = 1, skip = 0, where, ...parameters } = given
  if (typeof call !== 'string' || !calls.some((known) => covers(call, known))) {
    return `call must be one of ${calls.join(', ')}, or a family such as "stripe.*"`
  }
  const kinds = call === 'webhook' ? WEBHOOK_FAULTS : CALL_FAULTS
  const checks = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!checks || typeof kind !== 'string') {
    return `fault of ${call} must be one of ${Object.keys(kinds).join(', ')}`
  }
  const only = ONLY_FOR[kind]
  if (only && !covers(call, only)) return `${kind} is a fault of ${only} only`
  if (times !== null && !(isCount(times) && times > 0))
    return 'times must be a whole number from 1, or null'
  if (!isCount(skip)) return 'skip must be a whole number from 0'
  if (where !== undefined && typeof where !== 'string') return 'where must be text'
  for (const [name, parameter] of Object.entries(parameters)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (!check)
      return `${kind} takes no ${name}; it takes ${Object.keys(checks).join(', ') || 'nothing'}`
    if (!check(parameter)) return `${name} of ${kind} has a value that makes no sense`
  }
  if (kind === 'redirect' && parameters['location'] === undefined)
    return 'redirect needs a location'
  return { call, fault: kind, times, skip, ...(where ? { where } : {}), ...parameters }
}

export interface Issue {
  path: string
  message: string
}

export function parseFaults(value: unknown, calls: string[]): Fault[] | { issues: Issue[] } {
  const list = Array.isArray(value) ? (value as unknown[]) : asRecord(value)?.['faults']
  if (!Array.isArray(list)) {
    return { issues: [{ path: '', message: 'send a list of faults, or { "faults": [ … ] }' }] }
  }
  if (list.length > MOST_FAULTS)
    return { issues: [{ path: '', message: `at most ${MOST_FAULTS} faults` }] }
  const parsed = list.map((one) => parseFault(one, calls))
  const issues = parsed.flatMap((one, index) =>
    typeof one === 'string' ? [{ path: String(index), message: one }] : [],
  )
  return issues.length > 0 ? { issues } : (parsed as Fault[])
}
