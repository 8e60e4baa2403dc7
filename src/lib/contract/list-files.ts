import * as z from 'zod/mini'

import { FileId, MAX_FILES, splitFileIds } from '../domain/file-id.ts'
import { endpoint } from './endpoint.ts'
import { PublicFile } from './media.ts'

/** A comma list of file ids, read into the ids in the order asked. */
const FileIdList = z.pipe(
  z.string(),
  z.pipe(z.transform(splitFileIds), z.array(FileId).check(z.minLength(1), z.maxLength(MAX_FILES))),
)

export const listFiles = endpoint({
  method: 'GET',
  path: '/api/files',
  query: z.object({ ids: FileIdList }),
  reply: z.object({ files: z.array(PublicFile) }),
  errors: ['invalid_id', 'not_configured'],
})
