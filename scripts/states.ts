import { ended, start } from './child.ts'
import { main } from './main.ts'
import { claimPort } from './port.ts'
import { readSettings } from './settings.ts'

await main(async () => {
  const { host, port } = readSettings(process.env)
  await claimPort(host, port, 'PORT')
  const where = ['--host', host, '--port', String(port)]
  const astro = start('node_modules/astro/bin/astro.mjs', ['dev', '--root', 'states', ...where])
  process.exitCode = await ended(astro)
})
