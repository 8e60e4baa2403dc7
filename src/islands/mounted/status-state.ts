import type { ErrorCode } from '#lib/contract/error-code.ts'
import type { Watch, Watched } from '#lib/browser/watched.ts'
import type { StatusText } from '#lib/i18n/status-text.ts'

export type Tone = 'plain' | 'good' | 'warn' | 'bad'

/** What a page says at its head: which words, in which tone, and why if something is wrong. */
export type Head = {
  state: keyof StatusText['states']
  badge?: keyof StatusText['badges']
  tone: Tone
  code?: ErrorCode
}

export function headOf(watch: Watch): Head {
  switch (watch.kind) {
    case 'loading':
      return { state: 'loading', tone: 'plain' }
    case 'missing':
      return { state: 'missing', badge: 'missing', tone: 'bad', code: watch.code }
    case 'ready':
      return readyHead(watch.watched)
  }
}

function readyHead({ status, error, videos }: Watched): Head {
  switch (status) {
    case 'pending':
      return { state: 'pending', badge: 'pending', tone: 'warn' }
    case 'processing':
      return { state: 'processing', badge: 'processing', tone: 'plain' }
    case 'completed':
      return { state: 'completed', badge: 'completed', tone: 'good' }
    case 'error':
      if (error) return { state: 'stopped', badge: 'error', tone: 'warn', code: error }
      return videos.some((video) => video.status === 'completed')
        ? { state: 'partly', badge: 'error', tone: 'warn' }
        : { state: 'failed', badge: 'error', tone: 'bad' }
  }
}
