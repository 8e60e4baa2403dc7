import * as z from 'zod/mini'

import { Email, Push } from './notices/senders.ts'
import { BaseUrl, Limit, Origin, Secret, Words } from './variable.ts'

/** Where Stripe's API is when nothing else is configured. https://docs.stripe.com/api */
const STRIPE_API_URL = 'https://api.stripe.com'
/** The price ids of the sandbox, which stands in when the address is not Stripe's own. */
const SANDBOX_PRICES = { single: 'price_single', triple: 'price_triple' }

const Site = z.object({ SITE_URL: Origin })

const Payments = z.object({
  STRIPE_API_URL: z._default(Origin, STRIPE_API_URL),
  STRIPE_SECRET_KEY: Secret.check(
    z.refine((key) => !key.startsWith('pk_'), 'must be the secret key, not the publishable one'),
  ),
  STRIPE_PRICE_SINGLE: Secret,
  STRIPE_PRICE_TRIPLE: Secret,
  CAPTURE: z._default(
    z.enum(['on_delivery', 'at_checkout'], 'must be on_delivery or at_checkout'),
    'on_delivery',
  ),
})

const Webhook = z.object({
  STRIPE_WEBHOOK_SECRET: z.pipe(
    z.string('is missing'),
    z.pipe(
      z.transform((list: string) =>
        list
          .split(',')
          .map((secret) => secret.trim())
          .filter((secret) => secret !== ''),
      ),
      z.array(Secret).check(z.minLength(1, 'is missing'), z.maxLength(2, 'may hold two secrets')),
    ),
  ),
})

const Videos = z.object({
  SUPERDUPERAI_URL: BaseUrl,
  SUPERDUPERAI_TOKEN: Secret,
  SUPERDUPERAI_MODEL: z._default(Secret, 'google-cloud/veo3-text2video'),
})

/** Where Gemini is when nothing else is configured. https://ai.google.dev/api */
const GEMINI_API_URL = 'https://generativelanguage.googleapis.com'

const Studio = z.object({
  GEMINI_API_KEY: Secret,
  GEMINI_API_URL: z._default(BaseUrl, GEMINI_API_URL),
  /** The name that Google gives its current fast model: https://ai.google.dev/gemini-api/docs/models */
  GEMINI_MODEL: z._default(
    z.string().check(z.regex(/^[\w.-]+$/, 'must be the name of a model')),
    'gemini-flash-latest',
  ),
})

const Limits = z.object({
  CHECKOUTS_PER_MINUTE: z._default(Limit, 10),
  /** What the operator does not film: words or phrases, separated by commas. */
  BLOCKED_WORDS: z._default(Words, []),
  DAILY_ORDER_LIMIT: z._default(Limit, 200),
  /** Runs of the studio: of one address prefix in an hour, and of everybody in a day. */
  STUDIO_RUNS_PER_HOUR: z._default(Limit, 10),
  STUDIO_RUNS_PER_DAY: z._default(Limit, 500),
  /** How large the database may be and still take jobs; the free plan's ends at 500 MB. */
  JOB_STORAGE_MB: z._default(Limit, 400),
})

/** Both keys, or none: https://developers.cloudflare.com/turnstile/get-started/ */
const Turnstile = z
  .object({ TURNSTILE_SITE_KEY: z.optional(Secret), TURNSTILE_SECRET_KEY: z.optional(Secret) })
  .check(
    z.refine((keys) => Boolean(keys.TURNSTILE_SITE_KEY) === Boolean(keys.TURNSTILE_SECRET_KEY), {
      path: ['TURNSTILE_SITE_KEY'],
      message: 'and TURNSTILE_SECRET_KEY belong together: set both or none',
    }),
  )

/** Lets a scheduler in; without it there is nothing to be let into. */
const Maintenance = z.object({
  MAINTENANCE_TOKEN: z.optional(
    z.string().check(z.regex(/^\S{16,}$/, 'must be at least 16 characters without spaces')),
  ),
})

/** One part of the configuration: whole, or the sentences that say which variable is wrong and how. */
export type Part<Value> = { ok: true; value: Value } | { ok: false; problems: string[] }

export type Config = {
  site: Part<z.infer<typeof Site>>
  payments: Part<z.infer<typeof Payments>>
  webhook: Part<z.infer<typeof Webhook>>
  videos: Part<z.infer<typeof Videos>>
  studio: Part<z.infer<typeof Studio>>
  limits: Part<z.infer<typeof Limits>>
  turnstile: Part<z.infer<typeof Turnstile>>
  push: Part<z.infer<typeof Push>>
  email: Part<z.infer<typeof Email>>
  maintenance: Part<z.infer<typeof Maintenance>>
}

/** Reads the variables of the environment. An empty one counts as missing; nothing is thrown. */
export function readConfig(env: Record<string, unknown>): Config {
  const variables = Object.fromEntries(
    Object.entries(env).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  )
  variables['SITE_URL'] ??= variables['CF_PAGES_URL']
  const stripe = variables['STRIPE_API_URL']
  if (stripe !== undefined && stripe !== STRIPE_API_URL) {
    variables['STRIPE_PRICE_SINGLE'] ??= SANDBOX_PRICES.single
    variables['STRIPE_PRICE_TRIPLE'] ??= SANDBOX_PRICES.triple
  }
  return {
    site: part(Site, variables),
    payments: part(Payments, variables),
    webhook: part(Webhook, variables),
    videos: part(Videos, variables),
    studio: part(Studio, variables),
    limits: part(Limits, variables),
    turnstile: part(Turnstile, variables),
    push: part(Push, variables),
    email: part(Email, variables),
    maintenance: part(Maintenance, variables),
  }
}

/** Every sentence about a missing or malformed variable. */
export function configProblems(config: Config): string[] {
  return Object.values(config).flatMap((each) => (each.ok ? [] : each.problems))
}

function part<Schema extends z.ZodMiniType>(
  schema: Schema,
  variables: Record<string, unknown>,
): Part<z.infer<Schema>> {
  const parsed = schema.safeParse(variables)
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
  }
}
