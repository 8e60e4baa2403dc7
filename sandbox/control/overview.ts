import type { Email } from '../resend/email.ts'
import type { Shelf } from '../shelf.ts'
import type { Account } from '../stripe/account.ts'
import type { Webhooks } from '../stripe/webhooks.ts'
import { statusOf, type File } from '../superduperai/file.ts'

const SHOWN = 10

/** What has happened lately, for the try-out page. */
export function overview(
  account: Account,
  files: Shelf<File>,
  webhooks: Webhooks,
  emails: Shelf<Email>,
): object {
  const sessions = account.checkouts.newestFirst().slice(0, SHOWN)
  return {
    sessions: sessions.map(({ session }) => ({
      id: session.id,
      created: session.created,
      amount: session.amount_total,
      currency: session.currency,
      status: session.status,
      paymentStatus: session.payment_status,
      paymentIntent: session.payment_intent,
      intentStatus: account.intents.get(session.payment_intent ?? '')?.status ?? null,
      url: session.url,
    })),
    files: files
      .newestFirst()
      .slice(0, SHOWN)
      .map((file) => ({
        id: file.id,
        type: file.kind,
        status: statusOf(file),
        createdAt: file.createdAt,
        prompt: file.config.prompt.slice(0, 120),
      })),
    webhooks: webhooks.deliveries().slice(0, SHOWN),
    emails: emails
      .newestFirst()
      .slice(0, SHOWN)
      .map(({ id, createdAt, to, subject }) => ({ id, createdAt, to: to.join(', '), subject })),
  }
}
