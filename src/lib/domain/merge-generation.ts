import { isEnded, type VideoStatus } from './video.ts'

/** The parts of a video that decide which of two accounts of it is the better one. */
export type KnownVideo = {
  fileId: string
  status: VideoStatus
  url?: string | undefined
  thumbnailUrl?: string | undefined
}

/** The same of an order, or of any list of videos. */
export type KnownGeneration<V extends KnownVideo = KnownVideo> = {
  status: VideoStatus
  progress: number
  /** There are never more videos than this. */
  videoCount: number
  videos: V[]
}

/**
 * What is known of an order after hearing of it again. The newer account is right in everything but three: a
 * finished video stays finished, progress never falls, and only a finished order is at 100.
 */
export function mergeGeneration<V extends KnownVideo, G extends KnownGeneration<V>>(
  known: G,
  fresh: G,
): G {
  const videos = mergeVideos(known.videos, fresh.videos).slice(0, fresh.videoCount)
  const isFinished = known.status === 'completed' && !isEnded(fresh)
  const status = isFinished ? known.status : fresh.status
  return {
    ...fresh,
    videos,
    status,
    progress: cap(Math.max(known.progress, fresh.progress), status),
  }
}

/** The same for a list of videos, in the order of the newer one; finished ones that it forgot come last. */
export function mergeVideos<V extends KnownVideo>(known: V[], fresh: V[]): V[] {
  const idsOf = (videos: V[]) => new Set(videos.map(({ fileId }) => fileId))
  const named = idsOf(fresh)
  const merged = fresh.map((video, index) => {
    // A video has no id until the service takes it; until then only its place tells which it is.
    const inPlace = named.has(known[index]?.fileId ?? '') ? undefined : known[index]
    const same = known.find(({ fileId }) => fileId === video.fileId)
    return mergeVideo(video.fileId === '' ? inPlace : same, video)
  })
  const kept = idsOf(merged)
  const forgotten = known.filter(
    ({ status, fileId }) => status === 'completed' && !kept.has(fileId),
  )
  return [...merged, ...forgotten]
}

function mergeVideo<V extends KnownVideo>(known: V | undefined, fresh: V): V {
  if (known?.status !== 'completed') return fresh
  if (fresh.status !== 'completed') return known
  const { url = known.url, thumbnailUrl = known.thumbnailUrl } = fresh
  return { ...fresh, url, thumbnailUrl }
}

function cap(progress: number, status: VideoStatus): number {
  return status === 'completed' ? 100 : Math.min(progress, 99)
}
