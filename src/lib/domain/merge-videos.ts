import type { VideoStatus } from './video.ts'

/** What the merge of two looks at the same videos needs to know of each. */
type Seen = { fileId: string; status: VideoStatus }

/**
 * The newer look at some videos, except that one seen finished stays finished: an answer may be late, or come from
 * somebody who knows less. Videos are told apart by their files.
 */
export function mergeVideos<Video extends Seen>(known: Video[], fresh: Video[]): Video[] {
  return fresh.map((video) => {
    const before = known.find(({ fileId }) => fileId !== '' && fileId === video.fileId)
    return before?.status === 'completed' && video.status !== 'completed' ? before : video
  })
}
