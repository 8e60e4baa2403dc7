import type { ReadableAtom } from 'nanostores'

import { Generation, getGeneration } from '../../contract/get-generation.ts'
import { mergeVideos } from '../../domain/merge-videos.ts'
import { call, type Call } from '../call.ts'
import type { PollEnvironment } from '../poll.ts'
import { readStored, writeStored } from '../storage.ts'
import type { Watch, Watched } from '../watched.ts'
import { createWatchStore } from './watch-store.ts'

export const GENERATION_KEY = 'veo3_generation_'

type Environment = { call: Call; now: () => number; poll?: PollEnvironment }
const browser: Environment = { call, now: () => Date.now() }

/** An order, as this browser remembers it and then as the server tells it, by the id of its Checkout Session. */
export function createGenerationStore(
  sessionId: string,
  environment: Environment = browser,
): ReadableAtom<Watch> {
  const key = GENERATION_KEY + sessionId
  let last = readStored(key, Generation)

  return createWatchStore({
    ...environment,
    recall: () => last && toWatched(last),
    async look(known, signal) {
      const fresh = await environment.call(getGeneration, { params: { sessionId }, signal })
      last = { ...fresh, videos: mergeVideos(known?.videos ?? [], fresh.videos) }
      return { watched: toWatched(last), pollAfterMs: fresh.pollAfterMs }
    },
    keep: ({ progress }) => {
      if (last) writeStored(key, { ...last, progress: Math.floor(progress) })
    },
  })
}

function toWatched({
  status,
  progress,
  videos,
  prompt,
  videoCount,
  createdAt,
  error,
}: Generation): Watched {
  const about = { status, progress, videos, prompt, videoCount, createdAt }
  return error ? { ...about, error: error.code } : about
}
