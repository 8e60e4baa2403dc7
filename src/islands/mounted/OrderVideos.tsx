import { createMemo, Show } from 'solid-js'

import { sharedFiles } from '#lib/domain/video.ts'
import { filePath, statusPath } from '#lib/i18n/paths.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import type { Copying } from './create-copy.ts'
import ShareBox from './ShareBox.tsx'
import { type Ready, tally } from './status-sentences.ts'
import VideoCard from './VideoCard.tsx'

type OrderVideosProps = {
  words: StatusWords
  view: Ready
  isOrder: boolean
  isFilePage: boolean
  copying: Copying
}

/** The videos of an order, and a link that shows them to others without it. */
export default function OrderVideos(props: OrderVideosProps) {
  const text = () => props.words.text
  const videos = () => props.view.known.videos
  const isAlone = () => videos().length < 2
  const isTall = () => props.view.known.aspectRatio === '9:16'
  const shared = () => sharedFiles(videos())
  const hint = () => (props.isOrder || props.isFilePage ? text().shareHint : text().shareFilesHint)
  const address = () =>
    (props.isFilePage ? filePath : statusPath)(props.words.locale, shared().join(','))

  // Drawn anew only when there are more, so that news of a video never takes the one that is playing off the page.
  const places = createMemo(() => videos().length)
  const cards = createMemo(() =>
    Array.from({ length: places() }, (_, index) => (
      <VideoCard
        words={props.words}
        video={videos()[index]!}
        number={isAlone() ? '' : index + 1}
        copying={props.copying}
        page={isAlone() ? undefined : filePath(props.words.locale, videos()[index]!.fileId)}
      />
    )),
  )

  return (
    <>
      <div class="videos" classList={{ 'videos--alone': isAlone(), 'videos--tall': isTall() }}>
        {cards()}
      </div>
      <Show when={tally(props.view).done > 0}>
        <p class="muted videos__hint">{text().downloadHint}</p>
        <ShareBox text={text()} hint={hint()} path={address()} copying={props.copying} />
      </Show>
    </>
  )
}
