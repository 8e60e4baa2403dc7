import { type ChildProcess, spawn } from 'node:child_process'

import { ROOT } from './settings.ts'

/** Quiet, offline, the same everywhere, and nothing left in the home folder: what every tool we start is told. */
export const TOOL_ENV = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
}

/** `before` is a module that is loaded first. */
type Start = { env?: NodeJS.ProcessEnv; quiet?: boolean; before?: string }

const running = new Set<ChildProcess>()
// A process that is ended before it could stop them, as one of tests that took too long, leaves nobody behind to do it.
const end = () => running.forEach((child) => child.kill())
process.once('exit', end)
process.once('SIGTERM', () => {
  end()
  if (process.listenerCount('SIGTERM') === 0) process.exit(143)
})

/** Starts a Node program of this project or of a package, by its file. */
export function start(
  file: string,
  args: string[],
  { env, quiet, before }: Start = {},
): ChildProcess {
  const first = before === undefined ? [] : ['--import', before]
  const child = spawn(process.execPath, ['--no-warnings', ...first, file, ...args], {
    cwd: ROOT,
    env: { ...(env ?? process.env), ...TOOL_ENV },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Runs such a program to its end. When it is quiet, what it printed is shown only if it failed. */
export async function run(file: string, args: string[], how: Start = {}): Promise<void> {
  const child = start(file, args, how)
  let output = ''
  child.stdout?.setEncoding('utf8')
  child.stderr?.setEncoding('utf8')
  child.stdout?.on('data', (text: string) => (output += text))
  child.stderr?.on('data', (text: string) => (output += text))
  const code = await ended(child)
  if (code === 0) return
  process.stderr.write(output)
  throw new Error(`${file} ${args.join(' ')} ended with ${code}`)
}

/** The exit code, once the program has ended; 1 if a signal ended it. */
export function ended(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** Ends a program we started: asks first, and insists after three seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = ended(child)
  child.kill('SIGTERM')
  const insist = setTimeout(() => child.kill('SIGKILL'), 3_000)
  await end
  clearTimeout(insist)
}

/** Ends everything that was started and still runs. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop))
}
