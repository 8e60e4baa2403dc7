import type { AspectRatio } from '../../domain/aspect-ratio.ts'
import type { MediaFile } from '../../domain/media-file.ts'

export type VideoOrder = {
  prompt: string
  aspectRatio: AspectRatio
  /** 0 to 2^31 - 1. */
  seed: number
}

/**
 * What came of ordering a video. `refused` means that nothing was bought for certain; it may be sent again only if
 * `retryAfterSeconds` is there. `unknown` means that it may have been bought: it must never be sent again.
 */
export type Submission =
  | { outcome: 'accepted'; fileId: string }
  | {
      outcome: 'refused'
      code: 'video_refused' | 'video_provider_error' | 'video_provider_busy'
      retryAfterSeconds: number | null
      status: number
    }
  | { outcome: 'unknown'; status: number | null }

/** What came of asking for a file. `failed` says nothing about the file, only that the provider could not be asked. */
export type FileAnswer =
  | { outcome: 'found'; file: MediaFile }
  | { outcome: 'missing' }
  | { outcome: 'busy'; retryAfterSeconds: number }
  | { outcome: 'failed'; retryAfterSeconds: number }

/** What came of looking for an order among those that the provider has taken. `failed` says nothing about it. */
export type Lookup = { outcome: 'found'; fileId: string } | { outcome: 'missing' | 'failed' }

/** A company that makes videos. Nothing here throws, and no call lasts longer than its adapter's timeout. */
export type VideoProvider = {
  submit: (order: VideoOrder) => Promise<Submission>
  getFile: (fileId: string) => Promise<FileAnswer>
  /** Looks for an order by its prompt and seed, where the answer to it was lost. */
  find: (order: VideoOrder) => Promise<Lookup>
}
