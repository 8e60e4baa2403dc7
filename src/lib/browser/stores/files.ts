import type { ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'

import type { ErrorCode } from '../../contract/error-code.ts'
import { GenerationVideo } from '../../contract/get-generation.ts'
import { listFiles } from '../../contract/list-files.ts'
import type { PublicFile } from '../../contract/media.ts'
import { mergeVideos } from '../../domain/merge-videos.ts'
import { orderStatus } from '../../domain/order-status.ts'
import { pollDelay } from '../../domain/poll-delay.ts'
import { orderProgress } from '../../domain/progress.ts'
import { isEnded } from '../../domain/video.ts'
import { call, type Call } from '../call.ts'
import type { PollEnvironment } from '../poll.ts'
import { readStored, writeStored } from '../storage.ts'
import type { Watch, Watched } from '../watched.ts'
import { GENERATION_KEY } from './generation.ts'
import { createWatchStore } from './watch-store.ts'

/** What is remembered of files that are no order of this browser's. `since` is when they were first looked at. */
const RememberedFiles = z.object({ since: z.number(), videos: z.array(GenerationVideo) })

type Environment = { call: Call; now: () => number; poll?: PollEnvironment }
const browser: Environment = { call, now: () => Date.now() }

/** Some files by their ids, all asked for in one request. */
export function createFilesStore(
  fileIds: string[],
  environment: Environment = browser,
): ReadableAtom<Watch> {
  const key = GENERATION_KEY + fileIds.join(',')
  const remembered = readStored(key, RememberedFiles)
  const since = remembered?.since ?? environment.now()

  function watched(videos: GenerationVideo[]): Watched {
    const states = videos.map(({ status }) => ({ status, startedAt: since }))
    const progress = orderProgress(states, environment.now())
    return { status: orderStatus(videos), progress, videos, videoCount: videos.length }
  }

  return createWatchStore({
    ...environment,
    recall: () => remembered && watched(remembered.videos),
    async look(known, signal) {
      // A list of ids travels as text; the schema reads it back into a list.
      const { files } = await environment.call(listFiles, {
        query: { ids: fileIds.join(',') },
        signal,
      })
      const trouble = files.find(isPassing)?.error?.code
      const videos = mergeVideos(known?.videos ?? [], files.map(toVideo))
      const pollAfterMs = videos.every(isEnded) ? null : pollDelay(environment.now() - since)
      return { watched: watched(videos), pollAfterMs, ...(trouble && { trouble }) }
    },
    keep: ({ videos }) => void writeStored(key, { since, videos }),
  })
}

const PASSING: ReadonlySet<ErrorCode> = new Set(['video_provider_error', 'video_provider_busy'])

/** Whether a file could not be asked for just now, which says nothing about the file. */
function isPassing({ error }: PublicFile): boolean {
  return error !== undefined && PASSING.has(error.code)
}

function toVideo(file: PublicFile): GenerationVideo {
  const { id: fileId, createdAt: _, ...about } = file
  return isPassing(file) ? { fileId, status: 'processing' } : { fileId, ...about }
}
