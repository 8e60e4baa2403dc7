import * as z from 'zod/mini'

import { FileId } from '../domain/file-id.ts'
import { FileType } from '../domain/media-file.ts'
import { VIDEO_STATUSES } from '../domain/video.ts'
import { ErrorCode } from './error-code.ts'

export const Status = z.enum(VIDEO_STATUSES)
export type Status = z.infer<typeof Status>

/** Why something failed, for the reader's own dictionary to say. */
export const Failure = z.object({ code: ErrorCode })
export type Failure = z.infer<typeof Failure>

/** One generated file as anybody may see it. `error` with a provider's code means that it could not be asked now. */
export const PublicFile = z.object({
  id: FileId,
  status: Status,
  type: FileType,
  url: z.optional(z.string()),
  thumbnailUrl: z.optional(z.string()),
  createdAt: z.optional(z.string()),
  error: z.optional(Failure),
})
export type PublicFile = z.infer<typeof PublicFile>
