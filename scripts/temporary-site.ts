import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from './port.ts'
import { makeDatabase, serveSite } from './site.ts'
import type { Variables } from './settings.ts'

/** The built site, served as Pages does on a port and with a database of its own, which goes when it stops. */
export async function startSite(variables: Variables) {
  const stateDir = mkdtempSync(join(tmpdir(), 'veo-kiosk-'))
  const tidy = () => rmSync(stateDir, { recursive: true, force: true })
  // Also when a signal ends the command before anybody calls stop.
  process.once('exit', tidy)
  await makeDatabase(stateDir)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const settings = { host: '127.0.0.1', port, sandboxPort: 0, stateDir }
  const site = await serveSite(settings, { SITE_URL: url, ...variables }, { quiet: true })
  let log = ''
  site.child.stdout?.setEncoding('utf8')
  site.child.stderr?.setEncoding('utf8')
  site.child.stdout?.on('data', (text: string) => (log += text))
  site.child.stderr?.on('data', (text: string) => (log += text))
  return {
    url,
    stateDir,
    /** Of the process that begot workerd. */
    pid: site.child.pid!,
    log: () => log,
    stop: async () => {
      await site.stop()
      tidy()
      process.off('exit', tidy)
    },
  }
}
