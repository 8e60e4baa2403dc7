import { isBuilt } from './astro-build.ts'
import { ended } from './child.ts'
import { main } from './main.ts'
import { claimPort } from './port.ts'
import { readSettings, readVariables } from './settings.ts'
import { migrate, serveSite } from './site.ts'

await main(async () => {
  if (!isBuilt()) throw new Error('Nothing is built yet: run `npm run build` first.')
  const settings = readSettings(process.env)
  await claimPort(settings.host, settings.port, 'PORT')
  await migrate(settings.stateDir)
  const site = await serveSite(settings, readVariables(process.env, settings))
  process.stdout.write(`Veo Kiosk is at ${site.url}\n`)
  process.exitCode = await ended(site.child)
})
