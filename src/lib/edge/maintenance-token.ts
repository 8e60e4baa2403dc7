import { ProblemError } from './problem-error.ts'
import { sha256 } from './sha256.ts'
import { need, type Shop } from './shop.ts'

/** Lets the operator in, and nobody else. Where no token is configured there is nothing at this address. */
export async function checkMaintenanceToken(shop: Shop, request: Request): Promise<void> {
  const { MAINTENANCE_TOKEN: token } = need(shop.config.maintenance)
  if (token === undefined) throw new ProblemError('not_found')
  const sent = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  // Of equal length and as good as random, so that comparing them tells nothing of the token.
  if ((await sha256(sent)) !== (await sha256(token))) {
    throw new ProblemError('maintenance_token_required')
  }
}
