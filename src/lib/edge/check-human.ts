import * as z from 'zod/mini'

import { clientAddress } from './client-address.ts'
import { fetchJson } from './fetch-json.ts'
import { logProblem } from './log.ts'
import { ProblemError } from './problem-error.ts'
import { need, type Shop } from './shop.ts'

// https://developers.cloudflare.com/turnstile/get-started/server-side-validation/
const VERIFY_URL = 'https://challenges.cloudflare.com/turnstile/v0/siteverify'
const TIMEOUT_MS = 5_000

/**
 * Keys for tests, whose answers are documented, so that nobody need be asked:
 * https://developers.cloudflare.com/turnstile/troubleshooting/testing/
 */
const TEST_SECRETS: Record<string, boolean> = {
  '1x0000000000000000000000000000000AA': true,
  '2x0000000000000000000000000000000AA': false,
  '3x0000000000000000000000000000000AA': false,
}

const Verified = z.object({ success: z.boolean() })

/** Refuses an order without a valid Turnstile token, where the shop asks for one. */
export async function checkHuman(
  shop: Shop,
  token: string | undefined,
  request: Request,
): Promise<void> {
  const { TURNSTILE_SECRET_KEY: secret } = need(shop.config.turnstile)
  if (secret === undefined) return
  if (!token || !(await isHuman(shop, secret, token, clientAddress(request)))) {
    throw new ProblemError('human_check_failed')
  }
}

async function isHuman(
  shop: Shop,
  secret: string,
  token: string,
  address: string | null,
): Promise<boolean> {
  const known = TEST_SECRETS[secret]
  if (known !== undefined) return known
  const answer = await fetchJson(shop.fetch, {
    url: VERIFY_URL,
    method: 'POST',
    headers: {},
    body: { secret, response: token, ...(address && { remoteip: address }) },
    timeoutMs: TIMEOUT_MS,
  })
  const verified = answer.kind === 'json' ? Verified.safeParse(answer.body) : null
  if (verified?.success) return verified.data.success
  // An outage of the check must not close the shop: the limits of the till still hold.
  logProblem('human_not_checked', { status: answer.kind === 'silent' ? 0 : answer.status })
  return true
}
