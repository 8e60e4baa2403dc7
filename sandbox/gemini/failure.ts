const STATUS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
}

const MESSAGE: Record<number, string> = {
  429: 'You exceeded your current quota, please check your plan and billing details.',
  500: 'An internal error has occurred. Please retry or report it.',
  503: 'The model is overloaded. Please try again later.',
}

const RETRY = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1s' }

/** An error as Google's APIs write it. */
export function failure(code: number, message = MESSAGE[code] ?? 'A fault was set') {
  const details = code === 429 ? { details: [RETRY] } : {}
  return { error: { code, message, status: STATUS[code] ?? 'UNKNOWN', ...details } }
}
