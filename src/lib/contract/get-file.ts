import * as z from 'zod/mini'

import { FileId } from '../domain/file-id.ts'
import { endpoint } from './endpoint.ts'
import { PublicFile } from './media.ts'

export const getFile = endpoint({
  method: 'GET',
  path: '/api/file/{fileId}',
  params: z.object({ fileId: FileId }),
  reply: PublicFile,
  errors: [
    'invalid_id',
    'file_not_found',
    'video_provider_error',
    'video_provider_busy',
    'not_configured',
  ],
})
