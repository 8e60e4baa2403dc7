import { stopAll } from './child.ts'

/**
 * Runs a command's work. However it ends, by itself, by a failure or by a signal at any moment, nothing that it
 * started is left behind; what went wrong is one line and a non-zero status, never a stack.
 */
export async function main(work: () => Promise<void>): Promise<void> {
  // Ctrl-C arrives twice, from the terminal and through run.js: the second must not cut short what the first began.
  let ending: Promise<void> | undefined
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => void (ending ??= stopAll().then(() => process.exit(code))))
  }
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
  await stopAll()
}
