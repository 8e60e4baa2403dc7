import { ended } from './child.ts'
import { main } from './main.ts'
import { startSandbox } from './sandbox-process.ts'
import { readSettings, readVariables, filled, sandboxVariables } from './settings.ts'

await main(async () => {
  const settings = readSettings(process.env)
  const variables = filled(readVariables(process.env, settings), sandboxVariables(settings))
  process.exitCode = await ended(await startSandbox(settings, variables))
})
