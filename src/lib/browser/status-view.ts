import type { ErrorCode } from '../contract/error-code.ts'
import type { Failure, Status } from '../contract/media.ts'
import type { GenerationVideo, TimelineEvent } from '../contract/get-generation.ts'
import type { AspectRatio } from '../domain/aspect-ratio.ts'
import type { Wait } from '../domain/wait.ts'

/** What is known of an order, or of a list of files as if they were one. */
export type Known = {
  status: Status
  error?: Failure | undefined
  /** How far along it was at `seenAt`, by this browser's clock. */
  progress: number
  seenAt: number
  videos: GenerationVideo[]
  videoCount: number
  /** The shape of its videos, where it is known before they are. */
  aspectRatio?: AspectRatio | undefined
  /** Only an order's own page has these. */
  prompt?: string | undefined
  createdAt?: string | undefined
  timeline?: TimelineEvent[] | undefined
  changeUntil?: string | undefined
  typical?: Wait | undefined
  pollAfterMs: number | null
}

/** What a page shows. `trouble` is why the truth could not be asked just now; it is being tried again. */
export type StatusView =
  | { kind: 'loading'; trouble: ErrorCode | null }
  | { kind: 'missing'; code: ErrorCode }
  | {
      kind: 'ready'
      known: Known
      progress: number
      /** Whether it takes longer than usual. */
      isSlow: boolean
      trouble: ErrorCode | null
      isKept: boolean
    }
