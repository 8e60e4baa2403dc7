import { asRecord, jsonOf, type Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Settings } from '../settings.ts'

export function readSettings({
  siteUrl,
  webhookUrl,
  videoMs,
  pieceMs,
  delayedMs,
  webhookDelays,
}: Settings): Reply {
  return json(200, { siteUrl, webhookUrl, videoMs, pieceMs, delayedMs, webhookDelays })
}

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)
const isPause = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 3_600_000

const CHECKS: Record<string, (value: unknown) => boolean> = {
  siteUrl: isAddress,
  webhookUrl: isAddress,
  videoMs: isPause,
  pieceMs: isPause,
  delayedMs: isPause,
  webhookDelays: (value) => Array.isArray(value) && value.length <= 20 && value.every(isPause),
}

/** Changes some settings of a running sandbox; the others keep their values. */
export function writeSettings(settings: Settings, call: Call): Reply {
  const given = asRecord(jsonOf(call))
  if (!given) return json(400, { detail: 'send a JSON object' })
  for (const [name, value] of Object.entries(given)) {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined
    if (!check)
      return json(400, {
        detail: `${name} cannot be set; these can: ${Object.keys(CHECKS).join(', ')}`,
      })
    if (!check(value)) return json(400, { detail: `${name} has a value that makes no sense` })
  }
  Object.assign(settings, given)
  return readSettings(settings)
}
