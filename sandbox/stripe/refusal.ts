import { json, type Reply } from '../http/reply.ts'

interface Details {
  status?: number
  type?: string
  code?: string
  param?: string
  [more: string]: unknown
}

/** An error in the words of https://docs.stripe.com/api/errors, thrown anywhere and answered in one place. */
export class Refusal extends Error {
  details: Details

  constructor(message: string, details: Details = {}) {
    super(message)
    this.details = details
  }

  reply(): Reply {
    const { status = 400, type = 'invalid_request_error', ...rest } = this.details
    return json(status, { error: { type, message: this.message, ...rest } })
  }
}

export function missing(kind: string, id: string, param: string, status = 404): Refusal {
  return new Refusal(`No such ${kind}: '${id}'`, { status, code: 'resource_missing', param })
}

export function required(param: string): Refusal {
  return new Refusal(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
}
