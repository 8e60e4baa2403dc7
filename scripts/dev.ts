import { ended, start } from './child.ts'
import { main } from './main.ts'
import { claimPort } from './port.ts'
import { startSandbox } from './sandbox-process.ts'
import { checkPorts, filled, readSettings, readVariables, sandboxVariables } from './settings.ts'
import { migrate } from './site.ts'

await main(async () => {
  const settings = readSettings(process.env)
  const { host, port, stateDir } = settings
  checkPorts(settings)
  await claimPort(host, port, 'PORT')
  const variables = filled(readVariables(process.env, settings), sandboxVariables(settings))
  await migrate(stateDir)
  const sandbox = await startSandbox(settings, variables)
  const astro = start(
    'node_modules/astro/bin/astro.mjs',
    ['dev', '--host', host, '--port', String(port)],
    {
      env: { ...process.env, ...variables, CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' },
    },
  )
  process.exitCode = await Promise.race([ended(astro), ended(sandbox)])
})
