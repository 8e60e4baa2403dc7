import { type NoticeRequest, type Notices } from '../../contract/notices.ts'
import { putNotice } from '../../contract/put-notice.ts'
import { isLoopback } from '../../domain/media-file.ts'
import { isPushEndpoint } from '../../domain/push-endpoint.ts'
import { clientPrefix } from '../client-address.ts'
import type { GenerationRow } from '../db/generation.ts'
import { takeNoticeTurn } from '../db/notice-turns.ts'
import { forgetNotice, listNotices, type NewNotice, storeNotice } from '../db/notices.ts'
import { issuesOf } from '../issues.ts'
import { ownOrder } from '../own-order.ts'
import { ProblemError } from '../problem-error.ts'
import { contentType, readJson } from '../read-body.ts'
import { sha256 } from '../sha256.ts'
import { need, type Shop } from '../shop.ts'

const MAX_BYTES = 4_096
/** How many notices one address prefix may ask for in an hour. */
const TURNS_PER_HOUR = 30

/** Where the buyer of an order will be told, and could be. */
export async function readNotices(shop: Shop, sessionId: string): Promise<Notices> {
  return noticesOf(shop, await ownOrder(shop, sessionId))
}

/** Has the buyer told once how an order ended. */
export async function askForNotice(
  shop: Shop,
  request: Request,
  sessionId: string,
): Promise<Notices> {
  const order = await ownOrder(shop, sessionId)
  if (contentType(request) !== 'application/json') throw new ProblemError('unsupported_media_type')
  const parsed = putNotice.body!.safeParse(await readJson(request, MAX_BYTES))
  if (!parsed.success) throw new ProblemError('invalid_request', { issues: issuesOf(parsed.error) })
  const target = targetOf(shop, parsed.data)

  const now = shop.now()
  const waitMs = await takeNoticeTurn(shop.db, clientPrefix(request), TURNS_PER_HOUR, now)
  if (waitMs !== null) {
    throw new ProblemError('rate_limited', { retryAfterSeconds: Math.ceil(waitMs / 1000) })
  }
  const { locale } = parsed.data
  const notice = { ...target, generation_id: order.id, locale, created_at: now }
  if (!(await storeNotice(shop.db, notice))) throw new ProblemError('nothing_to_tell')
  return noticesOf(shop, order)
}

/** Takes back what was asked for: by e-mail, by one browser, or all of it. */
export async function undoNotices(
  shop: Shop,
  sessionId: string,
  of: string | undefined,
): Promise<Notices> {
  const order = await ownOrder(shop, sessionId)
  for (const notice of await listNotices(shop.db, order.id)) {
    const name = notice.kind === 'email' ? 'email' : await sha256(notice.target)
    if (of === undefined || of === name) await forgetNotice(shop.db, notice)
  }
  return noticesOf(shop, order)
}

type Target = Pick<NewNotice, 'kind' | 'target' | 'p256dh' | 'auth'>

/** Where to, if the shop sends there. Other services than those of browsers are none of its business. */
function targetOf({ config }: Shop, { push, email }: NoticeRequest): Target {
  if (email !== undefined) {
    if (!need(config.email)) throw new ProblemError('not_configured')
    return { kind: 'email', target: email, p256dh: null, auth: null }
  }
  if (!need(config.push)) throw new ProblemError('not_configured')
  const { endpoint, keys } = push!
  const { SITE_URL } = need(config.site)
  if (!isPushEndpoint(endpoint, isLoopback(new URL(SITE_URL)))) {
    const message = 'This is not the address of a push service that we know.'
    throw new ProblemError('invalid_request', { issues: [{ path: 'push.endpoint', message }] })
  }
  return { kind: 'push', target: endpoint, ...keys }
}

async function noticesOf({ db, config }: Shop, order: GenerationRow): Promise<Notices> {
  const notices = await listNotices(db, order.id)
  const browsers = notices.filter(({ kind }) => kind === 'push')
  const vapid = config.push.ok && config.push.value
  const sendsEmail = config.email.ok && config.email.value !== null
  return {
    push: await Promise.all(browsers.map(({ target }) => sha256(target))),
    email: notices.length > browsers.length,
    offered: {
      email: sendsEmail && order.is_mailed === 0,
      ...(vapid && { vapidPublicKey: vapid.publicKey }),
    },
  }
}
