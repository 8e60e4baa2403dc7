import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const KNOWN_PATHS = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Starts a browser without a window. */
export async function launchChromium({ args = [], ...how }: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...how,
    executablePath: findChromium(),
    // Chromium refuses to be root in its own sandbox.
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
}

/** The path of a Chromium for the browser tests: the installed one, or one installed now. */
export function findChromium(): string {
  const found = installed()
  if (found) return found
  process.stdout.write('No Chromium or Chrome here: installing one for the browser tests …\n')
  const path = fromDebian() ?? fromPlaywright()
  if (path) return path
  throw new Error(
    'No Chromium or Chrome was found and none could be installed: install one, or set CHROMIUM_PATH to it.',
  )
}

function installed(): string | undefined {
  return KNOWN_PATHS.find((path) => path !== undefined && existsSync(path))
}

/** Debian's package, which only root may install. */
function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { env, stdio: 'ignore' })
  } catch {
    return undefined
  }
  return installed()
}

/** Playwright's own download, kept in its cache. */
function fromPlaywright(): string | undefined {
  try {
    execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
      stdio: 'ignore',
    })
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
  } catch {
    return undefined
  }
}
