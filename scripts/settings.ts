import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Where our local servers listen and keep their state, from the environment. */
export type Settings = { host: string; port: number; sandboxPort: number; stateDir: string }

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env, 'PORT', 8788),
    sandboxPort: portOf(env, 'SANDBOX_PORT', 8790),
    stateDir: resolve(ROOT, env['STATE_DIR'] || '.wrangler/state'),
  }
}

/** What both servers need before anything slow begins. */
export function checkPorts({ port, sandboxPort }: Settings): void {
  if (port === sandboxPort) throw new Error(`PORT and SANDBOX_PORT are both ${port}: change one.`)
}

function portOf(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const port = Number(env[name] || fallback)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`${name} must be a port number, not "${env[name]}".`)
}

/** The variables of the product's own configuration; see the table in the README. */
const VARIABLES = [
  'SITE_URL',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'STRIPE_API_URL',
  'STRIPE_PRICE_SINGLE',
  'STRIPE_PRICE_TRIPLE',
  'SUPERDUPERAI_URL',
  'SUPERDUPERAI_TOKEN',
  'SUPERDUPERAI_MODEL',
  'GEMINI_API_KEY',
  'GEMINI_API_URL',
  'GEMINI_MODEL',
  'CAPTURE',
  'DAILY_ORDER_LIMIT',
  'BLOCKED_WORDS',
  'VAPID_PUBLIC_KEY',
  'VAPID_PRIVATE_KEY',
  'VAPID_SUBJECT',
  'RESEND_API_KEY',
  'RESEND_URL',
  'EMAIL_FROM',
  'TURNSTILE_SITE_KEY',
  'TURNSTILE_SECRET_KEY',
  'MAINTENANCE_TOKEN',
  'CHECKOUTS_PER_MINUTE',
  'STUDIO_RUNS_PER_HOUR',
  'STUDIO_RUNS_PER_DAY',
  'JOB_STORAGE_MB',
] as const

export type Variables = Partial<Record<(typeof VARIABLES)[number], string>>

/** The product's configuration from the environment; every variable is there, empty where it is not set. */
export function readVariables(env: NodeJS.ProcessEnv, { port }: Settings): Variables {
  const set = Object.fromEntries(VARIABLES.map((name) => [name, env[name] ?? '']))
  return { ...set, SITE_URL: env['SITE_URL'] || `http://localhost:${port}` }
}

/** What stands in for every variable that is not set when the sandbox plays the other companies. */
export function sandboxVariables({ host, sandboxPort }: Settings): Variables {
  const url = `http://${host}:${sandboxPort}`
  return {
    STRIPE_SECRET_KEY: 'sk_test_sandbox',
    STRIPE_WEBHOOK_SECRET: 'whsec_sandbox',
    STRIPE_API_URL: url,
    SUPERDUPERAI_URL: url,
    SUPERDUPERAI_TOKEN: 'sandbox-token-0123456789abcdef0123456789',
    GEMINI_API_KEY: 'sandbox-key',
    GEMINI_API_URL: url,
    // A pair for this use alone: browsers are known by it only to shops that were started so.
    VAPID_PUBLIC_KEY:
      'BN4q0JqMZ79HhbzE97TwjQcF6R7r_9qvk4k7_0mhdaJg4l60tgE-N2gX3s6czwy8ojCzP-JhhFFTzMWXzPxA0hs',
    VAPID_PRIVATE_KEY: 'V1CXNkZyf0epWZHKF3yI2dbX5FNEDm4kOM9hVoKCqRI',
    VAPID_SUBJECT: 'mailto:shop@kiosk.example',
    RESEND_API_KEY: 're_sandbox',
    RESEND_URL: url,
    EMAIL_FROM: 'Veo Kiosk <shop@kiosk.example>',
  }
}

/** Fills what is empty in the first from the second. */
export function filled(variables: Variables, defaults: Variables): Variables {
  const set = Object.entries(variables).filter(([, value]) => value !== '')
  return { ...variables, ...defaults, ...Object.fromEntries(set) }
}
