import { createMemo } from 'solid-js'

import type { GenerationVideo } from '#lib/contract/get-generation.ts'
import { playerFor } from '#lib/domain/video.ts'

/** A finished file, played as what it is. */
export default function Player(props: { video: GenerationVideo; label: string }) {
  const players = {
    // Without a picture to show first, the browser takes one from the beginning of the video itself.
    video: () => (
      <video
        class="player"
        controls
        playsinline
        preload={props.video.thumbnailUrl ? 'none' : 'metadata'}
        poster={props.video.thumbnailUrl}
        src={props.video.url}
        aria-label={props.label}
      />
    ),
    image: () => <img class="player" src={props.video.url} alt={props.label} />,
    audio: () => <audio class="sound" controls src={props.video.url} aria-label={props.label} />,
    link: () => null,
  }
  const player = createMemo(() => playerFor(props.video.type ?? 'video'))
  return <>{players[player()]()}</>
}
