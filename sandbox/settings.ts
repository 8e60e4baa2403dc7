/** What a sandbox is told at start. `siteUrl`, `webhookUrl`, `videoMs`, `pieceMs` and `delayedMs` may change while it runs. */
export interface Settings {
  host: string
  /** 0 takes any free port. */
  port: number
  siteUrl: string
  webhookUrl: string
  stripeKey: string
  stripeWebhookSecret: string
  superduperaiToken: string
  resendKey: string
  /** How long a video takes, give or take 20 %. */
  videoMs: number
  /** The pause between two pieces of a text that is streamed. */
  pieceMs: number
  /** How long a delayed payment method takes to say yes or no. */
  delayedMs: number
  /** Pauses between the tries of one webhook; the number of tries is one more. */
  webhookDelays: number[]
}

const defaults: Settings = {
  host: '127.0.0.1',
  port: 8790,
  siteUrl: 'http://localhost:8788',
  webhookUrl: '',
  stripeKey: 'sk_test_sandbox',
  stripeWebhookSecret: 'whsec_sandbox',
  superduperaiToken: 'sandbox-token-0123456789abcdef0123456789',
  resendKey: 're_sandbox',
  videoMs: 6_000,
  pieceMs: 40,
  delayedMs: 5_000,
  webhookDelays: [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000, 60_000, 60_000],
}

export function settingsFrom(given: Partial<Settings>): Settings {
  const settings = { ...defaults, ...given }
  settings.siteUrl = settings.siteUrl.replace(/\/+$/, '')
  settings.webhookUrl ||= `${settings.siteUrl}/api/webhooks/stripe`
  return settings
}

function whole(name: string, value: string | undefined, most: number): number | undefined {
  if (value === undefined || value === '') return undefined
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0 && number <= most) return number
  throw new Error(`${name} must be a whole number from 0 to ${most}, not "${value}"`)
}

/** Reads the environment of the process; throws one clear sentence when a variable makes no sense. */
export function settingsFromEnv(env: Record<string, string | undefined>): Settings {
  const given = {
    host: env['HOST'],
    port: whole('SANDBOX_PORT', env['SANDBOX_PORT'], 65_535),
    siteUrl: env['SITE_URL'],
    webhookUrl: env['WEBHOOK_URL'],
    stripeKey: env['STRIPE_SECRET_KEY'],
    // While a secret is rotated the site knows two, comma separated; one of them is enough to sign with.
    stripeWebhookSecret: env['STRIPE_WEBHOOK_SECRET']?.split(',')[0]?.trim(),
    superduperaiToken: env['SUPERDUPERAI_TOKEN'],
    resendKey: env['RESEND_API_KEY'],
    videoMs: whole('SANDBOX_VIDEO_MS', env['SANDBOX_VIDEO_MS'], 3_600_000),
    pieceMs: whole('SANDBOX_PIECE_MS', env['SANDBOX_PIECE_MS'], 60_000),
  }
  const set = Object.entries(given).filter(([, value]) => value !== undefined && value !== '')
  return settingsFrom(Object.fromEntries(set))
}
