import { createSandbox } from './sandbox.ts'

const { env } = process
const port = Number(env['SANDBOX_PORT'] ?? 8790)
const siteUrl = env['SITE_URL'] ?? 'http://localhost:8788'

try {
  const sandbox = await createSandbox({
    host: env['HOST'] ?? '127.0.0.1',
    port,
    siteUrl,
    webhookUrl: env['WEBHOOK_URL'] ?? `${siteUrl}/api/webhooks/stripe`,
    stripeKey: env['STRIPE_SECRET_KEY'] ?? 'sk_test_sandbox',
    webhookSecret: env['STRIPE_WEBHOOK_SECRET'] ?? 'whsec_sandbox',
    videoToken: env['SUPERDUPERAI_TOKEN'] ?? 'sandbox-token-0123456789abcdef0123456789',
    videoMs: Number(env['SANDBOX_VIDEO_MS'] ?? 6_000),
  })
  process.stdout.write(`The sandbox is at ${sandbox.url}\n`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)))
  }
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    isTaken ? `Port ${port} is taken: set SANDBOX_PORT to another.\n` : `${reason}\n`,
  )
  process.exitCode = 1
}
