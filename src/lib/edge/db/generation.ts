import type { ErrorCode } from '../../contract/error-code.ts'
import type { AspectRatio } from '../../domain/aspect-ratio.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Quantity } from '../../domain/product.ts'

/** How an order stands with Stripe. */
export type Payment = 'unpaid' | 'paid' | 'failed' | 'expired' | 'refunded' | 'disputed'

/** When the money is taken: when the videos are there, or at once, with what is missing paid back. */
export type Capture = 'on_delivery' | 'at_checkout'

/** A row of `generations`: one order. Times are epoch milliseconds, amounts the smallest unit of the currency. */
export type GenerationRow = {
  id: string
  idempotency_key: string | null
  request_hash: string
  prompt: string
  aspect_ratio: AspectRatio
  locale: Locale
  price_id: string
  video_count: Quantity
  amount: number
  currency: string
  session_id: string | null
  checkout_url: string | null
  session_claimed_until: number
  session_attempts: number
  payment_intent_id: string | null
  payment: Payment
  payment_checked_at: number
  /** Whether the money is to be held until the videos are there, and whether it was only held when the order was paid. */
  capture: Capture
  held: 0 | 1
  /** What was paid or held, where Stripe said so. */
  paid_amount: number | null
  payment_changed_at: number
  deadline_at: number | null
  choice_until: number | null
  choices_left: number
  due_at: number | null
  erased_at: number | null
  /** Whether an e-mail about it may have gone. */
  is_mailed: 0 | 1
  created_at: number
  paid_at: number | null
}

/** A row of `generation_videos`: one video of an order. `unknown` is a submission that is being looked for. */
export type VideoRow = {
  generation_id: string
  position: number
  status: 'queued' | 'submitting' | 'processing' | 'completed' | 'error' | 'unknown'
  file_id: string | null
  seed: number | null
  /** The words it was last sent with. */
  prompt: string | null
  attempts: number
  failures: number
  not_before: number
  changed_at: number
  claimed_at: number | null
  submitted_at: number | null
  /** Since when its service does not know it, or could not be asked past its deadline. */
  silent_since: number | null
  ended_at: number | null
  error_code: ErrorCode | null
}
