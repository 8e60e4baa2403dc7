import { isEnded, type VideoStatus } from './video.ts'

/** The state of a paid order: completed when every video is, error once nothing more will happen, else processing. */
export function orderStatus(videos: { status: VideoStatus }[]): VideoStatus {
  if (!videos.every(isEnded)) return 'processing'
  return videos.every(({ status }) => status === 'completed') ? 'completed' : 'error'
}
