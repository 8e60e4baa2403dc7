import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts a process's time in hundredths of a second on every machine: `man 7 time`. */
const TICK_MS = 10

/** What a process has worked so far, in its own code and in the kernel for it. Null where there is no /proc. */
export function cpuMs(pid: number): number | null {
  const fields = statOf(pid)
  return fields && (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/** How much memory of the machine a process takes up now, in kB. Null where there is no /proc. */
export function residentKb(pid: number): number | null {
  const line = read(() => /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')))
  return line ? Number(line[1]) : null
}

/**
 * The workerd process that runs the worker which a `wrangler dev` serves. Wrangler has another one before it that
 * passes requests on and listens on the port that was asked for, where this one takes any.
 */
export function workerdOf(wrangler: number): number | null {
  const found = processes().find((pid) => {
    const command = statOf(pid)?.[1] === String(wrangler) ? commandOf(pid) : ''
    return /workerd\0serve\0/.test(command) && command.includes('--socket-addr=entry=127.0.0.1:0\0')
  })
  return found ?? null
}

function processes(): number[] {
  const names = read(() => readdirSync('/proc')) ?? []
  return names.map(Number).filter(Number.isInteger)
}

/** What stands in /proc/{pid}/stat behind the process's name, which may hold anything: its state, its parent, … */
function statOf(pid: number): string[] | null {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function commandOf(pid: number): string {
  return read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? ''
}

/** A process may end while it is looked at, and other systems have no /proc. */
function read<Value>(from: () => Value): Value | null {
  try {
    return from()
  } catch {
    return null
  }
}
