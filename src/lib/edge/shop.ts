import { type Config, configProblems, type Part, readConfig } from './config.ts'
import { logProblem } from './log.ts'
import { ProblemError } from './problem-error.ts'
import { createGemini } from './providers/gemini.ts'
import { createSuperDuperAi } from './providers/superduperai.ts'
import type { VideoProvider } from './providers/video-provider.ts'
import type { Writer } from './providers/writer.ts'

/** Everything the edge needs from outside, so that a test can hand in another clock, network or chance. */
export type Shop = {
  db: D1Database
  config: Config
  fetch: typeof fetch
  /** Epoch milliseconds. */
  now: () => number
  /** 0 up to, not including, 1. */
  random: () => number
  uuid: () => string
  sleep: (ms: number) => Promise<void>
  /** Lets work go on after the reply has been sent, for about 30 s at most. */
  waitUntil: (work: Promise<unknown>) => void
}

/** One function for all requests, so that what is made for a network can be made once. */
const platformFetch: typeof fetch = (input, init) => fetch(input, init)

let reported = false

/** The shop as it is deployed. */
export function openShop(env: Env, waitUntil: Shop['waitUntil']): Shop {
  const config = readConfig(env)
  if (!reported) {
    reported = true
    for (const line of configProblems(config)) logProblem('configuration', { line })
  }
  // The type says that it is always there; an operator may have forgotten to bind it.
  if (!(env as Partial<Env>).DB)
    throw new ProblemError('not_configured', { detail: 'DB is not bound.' })
  return {
    db: env.DB,
    config,
    fetch: platformFetch,
    now: () => Date.now(),
    random: () => Math.random(),
    uuid: () => crypto.randomUUID(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    waitUntil,
  }
}

/** A part of the configuration that the work at hand cannot do without. */
export function need<Value>(part: Part<Value>): Value {
  if (part.ok) return part.value
  throw new ProblemError('not_configured', { detail: part.problems.join('; ') })
}

export function videoProvider(shop: Shop): VideoProvider {
  const { SUPERDUPERAI_URL: url, ...videos } = need(shop.config.videos)
  return createSuperDuperAi({
    url,
    token: videos.SUPERDUPERAI_TOKEN,
    model: videos.SUPERDUPERAI_MODEL,
    fetch: shop.fetch,
    now: shop.now,
  })
}

export function scriptWriter(shop: Shop): Writer {
  const { GEMINI_API_URL: url, GEMINI_API_KEY: key, GEMINI_MODEL: model } = need(shop.config.studio)
  return createGemini({ url, key, model, fetch: shop.fetch, now: shop.now })
}
