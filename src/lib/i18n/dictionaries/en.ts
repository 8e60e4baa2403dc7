import type { Dictionary } from '../dictionary.ts'
import { jobs, pairing } from './en/jobs.ts'
import { landing } from './en/landing.ts'
import { legal } from './en/legal.ts'
import { file, status } from './en/status.ts'
import { notices } from './en/notices.ts'
import { studio } from './en/studio.ts'
import { uses } from './en/uses.ts'
import { yourVideos } from './en/your-videos.ts'

export const en: Dictionary = {
  lang: 'en',
  dir: 'ltr',
  name: 'English',
  site: {
    tagline: 'AI videos, one at a time',
    skipToContent: 'Skip to content',
    language: 'Language',
    notFoundTitle: 'This page does not exist',
    notFoundText: 'The address may be mistyped, or the page has moved.',
    home: 'Go to the start page',
    playerWithoutScript: 'This player needs JavaScript.',
    footer:
      'Veo Kiosk is an independent shop and is not affiliated with Google. Veo is a trademark of Google LLC. Payments are taken by Stripe.',
  },
  landing,
  uses,
  legal,
  status,
  file,
  yourVideos,
  jobs,
  pairing,
  studio,
  notices,
  errors: {
    invalid_request: 'Something in the form is not right. Check your text and try again.',
    unknown_price: 'This offer is not on sale any more. Reload the page and choose again.',
    origin_not_allowed: 'This order came from another site and was refused. Order from this page.',
    idempotency_conflict:
      'This order was already sent with other details. Reload the page and try again.',
    rate_limited: 'That was a lot of orders at once. Wait a minute and try again.',
    payment_provider_error:
      'The payment service did not answer. Nothing was charged; try again in a moment.',
    price_mismatch: 'The price has just changed, so nothing was sold. Please come back later.',
    not_configured: 'The shop is not set up yet. Please come back later.',
    invalid_signature: 'The message was not signed by the payment service.',
    invalid_id:
      'This address is cut off or changed. Check that the link is complete; one link holds at most 20 files.',
    generation_not_found: 'There is no order with this address. Check that the link is complete.',
    file_not_found: 'There is no file with this address. It may have been deleted.',
    video_provider_error: 'The video service did not answer. We keep trying.',
    video_provider_busy: 'The video service is busy. We keep trying.',
    video_failed: 'The video service could not make this video.',
    video_refused: 'The video service refused this prompt.',
    video_timed_out: 'The video took too long and was given up.',
    submission_unknown:
      'We could not find out whether the video service took this video, so it was not ordered twice. You do not pay for it.',
    payment_failed: 'The payment did not go through. Nothing was charged.',
    payment_expired: 'The payment was not completed in time. Nothing was charged.',
    payment_refunded: 'The payment was refunded.',
    payment_disputed: 'The payment was disputed with the bank, so the order is on hold.',
    sync_key_required: 'This device has no code for its jobs. Reload the page.',
    job_conflict: 'Another device has changed this job; its copy is kept.',
    job_deleted: 'This job was deleted on another device.',
    job_too_large: 'This job is too large to be stored online. It stays on this device.',
    job_unreadable: 'This job was not stored whole and cannot be opened.',
    too_many_jobs: 'There are 500 jobs already. Delete some to store more.',
    storage_full: 'The shop has no room for more jobs right now. It stays on this device.',
    already_running: 'This job is running already, in another tab or on another device.',
    daily_limit_reached: 'The studio has written all it may today. Come back tomorrow.',
    writer_busy: 'The writer is busy.',
    writer_unavailable: 'The writer did not answer.',
    writer_timed_out: 'The writer took too long.',
    writer_refused: 'The writer declined this content. Change the script and start again.',
    writer_rejected: 'The studio is not set up as it should be. The operator has to look at it.',
    writer_unreadable:
      'The writer’s answer broke off. Go on from here, or start again with smaller batches.',
    writer_broke_rules:
      'The writer’s answer was not what was asked for. Go on from here, or start again with smaller batches.',
    video_unavailable: 'This video cannot be read. It has to be public, and no live stream.',
    run_stopped: 'It was stopped.',
    prompt_blocked: 'This shop does not film that. Use other words.',
    shop_closed: 'The shop takes no orders at the moment. Nothing was charged; come back later.',
    human_check_failed:
      'This shop first checks that you are human. It does so on the start page: copy the text and order there.',
    nothing_to_choose: 'There is nothing to choose about this order any more.',
    order_unfinished: 'This order is not finished yet. It can be erased when it is.',
    nothing_to_tell: 'There is nothing more to tell about this order.',
    maintenance_token_required: 'This address is for the operator of the shop.',
    not_found: 'There is nothing at this address.',
    method_not_allowed: 'This address does not take that kind of request.',
    body_too_large: 'That was too much text at once.',
    unsupported_media_type: 'The request was sent in a form we do not read.',
    database_unavailable: 'Our records cannot be reached right now. Try again in a moment.',
    internal_error: 'Something went wrong on our side. Try again in a moment.',
    network_error: 'No connection. Check your network; we try again by ourselves.',
  },
}
