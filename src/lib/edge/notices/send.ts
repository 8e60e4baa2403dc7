import type { Outcome } from '../../domain/outcome.ts'
import { noticeMessage } from '../../i18n/notice-message.ts'
import type { GenerationRow } from '../db/generation.ts'
import type { NoticeRow } from '../db/notices.ts'
import { sendByResend } from '../providers/resend.ts'
import { sendByPush } from '../providers/web-push.ts'
import type { Shop } from '../shop.ts'
import type { Delivery } from './delivery.ts'
import { emailOf } from './email.ts'

/** An order that is over, with what became of its videos. */
export type Ended = { order: GenerationRow; outcome: Outcome; delivered: number; count: number }

/** What was offered when it was asked for is not configured any more: there is nobody to send it. */
const NOBODY: Delivery = { outcome: 'refused', status: 0 }

/** Sends one notice of how an order ended: never its prompt, and the way to its page to its buyer alone. */
export async function send(
  { config, fetch, now }: Shop,
  { kind, target, p256dh, auth, locale }: NoticeRow,
  { order, ...ended }: Ended,
): Promise<Delivery> {
  const { session_id: sessionId, id } = order
  if (!config.site.ok || sessionId === null) return NOBODY
  const message = noticeMessage(locale, { ...ended, sessionId })

  if (kind === 'email') {
    const sender = config.email.ok && config.email.value
    if (!sender) return NOBODY
    const email = { to: target, ...emailOf(message, config.site.value.SITE_URL) }
    return sendByResend({ ...sender, fetch, now }, email, `order-over/${id}`)
  }
  const vapid = config.push.ok && config.push.value
  if (!vapid || p256dh === null || auth === null) return NOBODY
  const { title, text, lang, dir, path } = message
  return sendByPush(
    { vapid, fetch, now },
    {
      to: { endpoint: target, keys: { p256dh, auth } },
      data: { title, text, lang, dir, path },
      topic: id,
    },
  )
}
