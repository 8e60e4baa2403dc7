import { Show } from 'solid-js'
import { render } from 'solid-js/web'

import { createFilesStore } from '#lib/browser/stores/files.ts'
import type { StatusStore } from '#lib/browser/stores/status-store.ts'
import { parseStatusTarget } from '#lib/domain/status-target.ts'
import { playerFor } from '#lib/domain/video.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import { createView } from '../create-view.ts'
import Player from '../Player.tsx'
import { headline } from '../status-sentences.ts'

/** Puts one file's player into a page that other sites show in a frame. Gives the way to take it off again. */
export function mountEmbed(place: HTMLElement, words: StatusWords): () => void {
  const target = parseStatusTarget(location.pathname.split('/')[3] ?? '')
  const isOne = target.kind === 'files' && target.fileIds.length === 1
  place.textContent = isOne ? '' : words.text.invalid
  if (!isOne) return () => undefined
  const store = createFilesStore(target.fileIds)
  return render(() => <Embed words={words} store={store} />, place)
}

/** The video, as soon as there is one; until then, how it stands. */
function Embed(props: { words: StatusWords; store: StatusStore }) {
  const view = createView(() => props.store.$view)
  const finished = () => {
    const shown = view()
    const video = shown.kind === 'ready' ? shown.known.videos[0] : undefined
    return video?.url ? video : undefined
  }
  return (
    <Show when={finished()} fallback={<p role="status">{headline(props.words, view())}</p>}>
      {(video) => (
        <Player
          video={video()}
          label={props.words.text.kinds[playerFor(video().type ?? 'video')]}
        />
      )}
    </Show>
  )
}
