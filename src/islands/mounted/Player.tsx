import type { GenerationVideo } from '#lib/contract/get-generation.ts'
import { playerFor } from '#lib/domain/video.ts'

type PlayerProps = { video: GenerationVideo; label: string }

/** A finished file, played as what it is. What a file is never changes. */
export default function Player(props: PlayerProps) {
  switch (playerFor(props.video.type ?? 'video')) {
    case 'video':
      // Without a picture to show first, the browser takes one from the beginning of the video itself.
      return (
        <video
          class="player"
          controls
          playsinline
          preload={props.video.thumbnailUrl ? 'none' : 'metadata'}
          poster={props.video.thumbnailUrl}
          src={props.video.url}
          aria-label={props.label}
        />
      )
    case 'image':
      return <img class="player" src={props.video.url} alt={props.label} />
    case 'audio':
      return <audio class="sound" controls src={props.video.url} aria-label={props.label} />
    case 'link':
      return null
  }
}
