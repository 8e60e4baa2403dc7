import type { Generation, GenerationVideo } from '../contract/get-generation.ts'
import type { OrderLinks } from './order-links.ts'
import { safeUrl } from './safe-url.ts'

/** An order in lines of a name and a value, for a terminal or a script. The prompt is not among them. */
export function orderText(order: Generation, { page, feed }: OrderLinks): string {
  const { status, error, progress, videos, pollAfterMs } = order
  const lines = [
    `status: ${status}`,
    ...(error ? [`error: ${error.code}`] : []),
    `progress: ${progress}%`,
    ...videos.map((video, index) => `video ${index + 1}: ${standing(video)}`),
    `page: ${page}`,
    `feed: ${feed}`,
    ...(pollAfterMs === null ? [] : [`ask again in: ${pollAfterMs / 1_000} s`]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function standing({ status, url, error }: GenerationVideo): string {
  return [status, safeUrl(url), error?.code].filter(Boolean).join(' ')
}
