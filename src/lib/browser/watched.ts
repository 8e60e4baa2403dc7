import type { ErrorCode } from '../contract/error-code.ts'
import type { GenerationVideo } from '../contract/get-generation.ts'
import type { VideoStatus } from '../domain/video.ts'

/** Some videos as a page shows them: an order's, or just the files that an address names. */
export type Watched = {
  status: VideoStatus
  /** 0 to 100, moving with time between two looks. */
  progress: number
  videos: GenerationVideo[]
  /** Only an order has one, and only its buyer's page shows it. */
  prompt?: string
  videoCount: number
  createdAt?: string
  /** Why nothing more will happen to an order. */
  error?: ErrorCode
}

/** What a page knows: nothing yet, that there is nothing, or what it shows and what is in the way just now. */
export type Watch =
  | { kind: 'loading'; trouble?: ErrorCode }
  | { kind: 'missing'; code: ErrorCode }
  | { kind: 'ready'; watched: Watched; trouble?: ErrorCode }
