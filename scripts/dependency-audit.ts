import { text } from 'node:stream/consumers'

import { start, stop } from './child.ts'

/** `npm test` must not hang where the registry cannot be reached. */
const PATIENCE_MS = 20_000

/**
 * Advisories that do not concern us, each with the reason and by its address
 * (https://github.com/advisories/GHSA-…): an entry goes when its package does.
 */
const ACCEPTED: Record<string, string> = {}

/** As far as we read what `npm audit --json` prints: https://docs.npmjs.com/cli/commands/npm-audit */
type Advisory = { name: string; severity: string; title: string; url: string }
type Report = {
  vulnerabilities?: Record<string, { via: (string | Advisory)[] }>
  message?: string
}

/**
 * Looks for known weaknesses, high or critical ones, in the packages that the product is made of; throws with a line for
 * each. Where nobody can be asked it says so: that is no reason to stop whoever works offline.
 */
export async function auditDependencies(): Promise<void> {
  const { weaknesses, trouble } = readAudit(await npmAudit())
  if (trouble !== undefined) {
    process.stdout.write(`Dependencies were not audited: ${trouble}.\n`)
  } else if (weaknesses.length > 0) throw new Error(weaknesses.join('\n'))
}

/** What a report says: the weaknesses that count, or why there is none to read. */
export function readAudit(
  printed: string,
  accepted = ACCEPTED,
): { weaknesses: string[]; trouble?: string } {
  const { vulnerabilities, message } = parse(printed)
  if (!vulnerabilities) {
    return { weaknesses: [], trouble: message?.split('\n')[0] || 'npm gave no report' }
  }
  const advisories = Object.values(vulnerabilities)
    .flatMap(({ via }) => via)
    // A name stands for a package that only depends on another one of these.
    .filter((via) => typeof via !== 'string')
    .filter(({ severity, url }) => /^(high|critical)$/.test(severity) && !(url in accepted))
  const lines = advisories.map(
    ({ name, severity, title, url }) => `${name}: ${title} (${severity}, ${url})`,
  )
  return { weaknesses: [...new Set(lines)] }
}

function parse(printed: string): Report {
  try {
    return JSON.parse(printed) as Report
  } catch {
    return {}
  }
}

/** What npm prints. Its status is no help: it is the same for a weakness and for a registry that does not answer. */
async function npmAudit(): Promise<string> {
  // npm tells each script that it runs where it is itself.
  const npm = process.env['npm_execpath']
  if (npm === undefined) return ''
  const child = start(npm, ['audit', '--omit=dev', '--json', '--fetch-retries=0'], { quiet: true })
  const givingUp = setTimeout(() => void stop(child), PATIENCE_MS)
  child.stderr?.resume()
  const printed = await text(child.stdout!)
  clearTimeout(givingUp)
  return printed
}
