import { createSandbox } from './sandbox.ts'
import { settingsFromEnv, type Settings } from './settings.ts'

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function settings(): Settings {
  try {
    return settingsFromEnv(process.env)
  } catch (error) {
    return fail(`Sandbox: ${(error as Error).message}`)
  }
}

const chosen = settings()
const sandbox = await createSandbox(chosen).catch((failure: unknown) => {
  const error = failure as NodeJS.ErrnoException
  if (error.code === 'EADDRINUSE') {
    return fail(`Sandbox: port ${chosen.port} is taken; set SANDBOX_PORT to another one`)
  }
  return fail(`Sandbox: cannot listen on ${chosen.host}:${chosen.port} (${error.message})`)
})
console.log(`Sandbox: ${sandbox.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.close().then(() => process.exit(0)))
}
