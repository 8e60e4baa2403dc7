import { build } from './astro-build.ts'
import { ended } from './child.ts'
import { main } from './main.ts'
import { claimPort } from './port.ts'
import { startSandbox } from './sandbox-process.ts'
import { checkPorts, filled, readSettings, readVariables, sandboxVariables } from './settings.ts'
import { migrate, serveSite } from './site.ts'

await main(async () => {
  const settings = readSettings(process.env)
  checkPorts(settings)
  await claimPort(settings.host, settings.port, 'PORT')
  await claimPort(settings.host, settings.sandboxPort, 'SANDBOX_PORT')
  const variables = filled(readVariables(process.env, settings), sandboxVariables(settings))
  process.stdout.write('Building the site …\n')
  await build({ quiet: true })
  const sandbox = await startSandbox(settings, variables)
  await migrate(settings.stateDir)
  const site = await serveSite(settings, variables)
  process.stdout.write(
    `\nVeo Kiosk is at   http://localhost:${settings.port}\n` +
      `Its sandbox is at http://localhost:${settings.sandboxPort}   (no real money, no real provider)\n` +
      'Ctrl-C stops both.\n\n',
  )
  process.exitCode = await Promise.race([ended(site.child), ended(sandbox)])
})
