import type { ChildProcess } from 'node:child_process'

import { ended, stop } from './child.ts'

/** Runs a command's work; what goes wrong is one line and a non-zero status, never a stack. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** Stays until a signal comes or one of the programs ends, then ends all of them. */
export async function until(children: ChildProcess[]): Promise<void> {
  const signal = new Promise<number>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => resolve(0))
    }
  })
  const code = await Promise.race([signal, ...children.map(ended)])
  await Promise.all(children.map(stop))
  process.exitCode = code
}
