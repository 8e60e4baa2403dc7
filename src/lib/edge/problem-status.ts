import type { ErrorCode } from '../contract/error-code.ts'

/** The HTTP status of each code, and its title in English, which RFC 9457 wants the same on every occurrence. */
export function problemStatus(code: ErrorCode): { status: number; title: string } {
  switch (code) {
    case 'invalid_request':
      return { status: 400, title: 'The request is not valid' }
    case 'unknown_price':
      return { status: 400, title: 'This price is not on sale' }
    case 'invalid_signature':
      return { status: 400, title: 'The signature is not valid' }
    case 'prompt_blocked':
      return { status: 400, title: 'This shop does not film that' }
    case 'invalid_id':
      return { status: 400, title: 'This is not an id' }
    case 'sync_key_required':
      return { status: 401, title: 'A sync key is required' }
    case 'maintenance_token_required':
      return { status: 401, title: 'The maintenance token is required' }
    case 'human_check_failed':
      return { status: 403, title: 'The check that you are human was not passed' }
    case 'origin_not_allowed':
      return { status: 403, title: 'Requests from this origin are refused' }
    case 'generation_not_found':
      return { status: 404, title: 'There is no such order' }
    case 'file_not_found':
      return { status: 404, title: 'There is no such file' }
    case 'not_found':
      return { status: 404, title: 'There is nothing at this address' }
    case 'method_not_allowed':
      return { status: 405, title: 'This method is not allowed here' }
    case 'idempotency_conflict':
      return { status: 409, title: 'This idempotency key was used with another body' }
    case 'nothing_to_choose':
      return { status: 409, title: 'There is nothing to choose about this order' }
    case 'order_unfinished':
      return { status: 409, title: 'This order is not finished' }
    case 'nothing_to_tell':
      return { status: 409, title: 'There is nothing more to tell of this order' }
    case 'job_conflict':
      return { status: 409, title: 'Another copy of this job stands' }
    case 'job_deleted':
      return { status: 409, title: 'This job was deleted' }
    case 'too_many_jobs':
      return { status: 409, title: 'There are too many jobs' }
    case 'already_running':
      return { status: 409, title: 'This job is running' }
    case 'job_too_large':
      return { status: 413, title: 'The job is too large' }
    case 'body_too_large':
      return { status: 413, title: 'The body is too large' }
    case 'unsupported_media_type':
      return { status: 415, title: 'This content type is not supported' }
    case 'job_unreadable':
      return { status: 422, title: 'The stored job cannot be inflated' }
    case 'rate_limited':
      return { status: 429, title: 'Too many requests' }
    case 'daily_limit_reached':
      return { status: 429, title: 'The studio has written all it may today' }
    case 'internal_error':
      return { status: 500, title: 'Something went wrong' }
    case 'payment_provider_error':
      return { status: 502, title: 'The payment service did not answer as it should' }
    case 'video_provider_error':
      return { status: 502, title: 'The video service did not answer as it should' }
    case 'video_provider_busy':
      return { status: 503, title: 'The video service is busy' }
    case 'price_mismatch':
      return { status: 503, title: 'The price has changed and nothing was sold' }
    case 'shop_closed':
      return { status: 503, title: 'The shop does not sell at the moment' }
    case 'not_configured':
      return { status: 503, title: 'The shop is not configured' }
    case 'database_unavailable':
      return { status: 503, title: 'The database is not available' }
    case 'storage_full':
      return { status: 507, title: 'There is no room for more jobs' }
    // These end a run of the studio; their titles are the messages of its last event.
    case 'writer_refused':
      return { status: 422, title: 'The writer declined this content' }
    case 'video_unavailable':
      return { status: 422, title: 'The video cannot be read' }
    case 'writer_rejected':
      return { status: 502, title: 'The writer does not accept the configuration of the studio' }
    case 'writer_unavailable':
      return { status: 502, title: 'The writer did not answer as it should' }
    case 'writer_unreadable':
      return { status: 502, title: 'The answer of the writer could not be read' }
    case 'writer_broke_rules':
      return { status: 502, title: 'The answer of the writer was not what was asked for' }
    case 'writer_busy':
      return { status: 503, title: 'The writer is busy' }
    case 'writer_timed_out':
      return { status: 504, title: 'The writer did not answer in time' }
    // The rest describe what became of an order or a file; they stand inside a reply and are never its status.
    case 'video_failed':
    case 'video_refused':
    case 'video_timed_out':
    case 'submission_unknown':
    case 'payment_failed':
    case 'payment_expired':
    case 'payment_refunded':
    case 'payment_disputed':
    case 'network_error':
    case 'run_stopped':
      return { status: 500, title: 'Something went wrong' }
  }
}
