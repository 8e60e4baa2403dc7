import * as z from 'zod/mini'

import { FileId } from '../domain/file-id.ts'
import { FileType } from '../domain/media-file.ts'
import { VIDEO_STATUSES } from '../domain/video.ts'
import { ReplyCode } from './error-code.ts'

export const Status = z.enum(VIDEO_STATUSES)
export type Status = z.infer<typeof Status>

/** Why something failed, for the reader's own dictionary to say. */
export const Failure = z.object({ code: ReplyCode })
export type Failure = z.infer<typeof Failure>

/** An address that a page may load. Which ones the server gives out is stricter: see `isMediaUrl`. */
const MediaUrl = z.string().check(z.regex(/^https?:\/\//))

/** What is shown of a file wherever it stands. */
export const SHOWN_FILE = {
  status: Status,
  url: z.optional(MediaUrl),
  thumbnailUrl: z.optional(MediaUrl),
  error: z.optional(Failure),
}

/** One generated file as anybody may see it. `error` with a provider's code means that it could not be asked now. */
export const PublicFile = z.object({
  ...SHOWN_FILE,
  id: FileId,
  type: FileType,
  createdAt: z.optional(z.string()),
})
export type PublicFile = z.infer<typeof PublicFile>
