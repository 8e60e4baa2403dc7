import { main, until } from './main.ts'
import { startSandbox } from './sandbox-process.ts'
import { readSettings, readVariables, filled, sandboxVariables } from './settings.ts'

await main(async () => {
  const settings = readSettings(process.env)
  const variables = filled(readVariables(process.env, settings), sandboxVariables(settings))
  await until([await startSandbox(settings, variables)])
})
