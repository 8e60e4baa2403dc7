import type { ChildProcess } from 'node:child_process'

import { start } from './child.ts'
import { claimPort } from './port.ts'
import type { Settings, Variables } from './settings.ts'

/** Starts the stand-ins for the other companies; their webhooks go to the site. */
export async function startSandbox(
  settings: Settings,
  variables: Variables,
): Promise<ChildProcess> {
  const { host, port, sandboxPort } = settings
  await claimPort(host, sandboxPort, 'SANDBOX_PORT')
  return start('sandbox/main.ts', [], {
    env: {
      ...process.env,
      ...variables,
      SANDBOX_PORT: String(sandboxPort),
      HOST: host,
      WEBHOOK_URL: `http://${host}:${port}/api/webhooks/stripe`,
    },
  })
}
