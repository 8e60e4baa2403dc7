import CopyButton from '#islands/mounted/CopyButton.tsx'
import VideoCard from '#islands/mounted/VideoCard.tsx'
import type { GenerationVideo } from '#lib/contract/get-generation.ts'
import { statusWords } from '#lib/i18n/status-words.ts'

import { failed, FILE_IDS, finished, TALL, WIDE, working } from '../orders.ts'
import type { Specimen } from '../specimen.ts'

const copying = (last?: { value: string; isCopied: boolean }) => ({
  last: () => last,
  copy: () => Promise.resolve(),
})

function card(name: string, video: GenerationVideo): Specimen {
  return {
    name: `video card: ${name}`,
    show: ({ locale, dictionary }) => (
      <div class="videos">
        <VideoCard
          words={statusWords(locale, dictionary)}
          video={video}
          number={1}
          copying={copying()}
          page="#top"
        />
      </div>
    ),
  }
}

function copied(name: string, isCopied: boolean): Specimen {
  const value = 'https://example.com/en/veo3-status/' + FILE_IDS[0]
  return {
    name: `copying: ${name}`,
    show: ({ dictionary: { status } }) => (
      <CopyButton
        text={status}
        value={value}
        label={status.copyLink}
        class="button"
        copying={copying({ value, isCopied })}
      />
    ),
  }
}

/** A video, whatever it is and however it stands. */
export const videoSpecimens: Specimen[] = [
  card('in the queue', { fileId: '', status: 'pending' }),
  card('being made', working(0)),
  card('not heard of', { ...working(0), error: { code: 'video_provider_busy' } }),
  card('wide', finished(0)),
  card('tall', finished(1, TALL)),
  card('a picture', { ...finished(0), type: 'image', url: WIDE }),
  card('a sound', { ...finished(0), type: 'audio' }),
  card('another file', { ...finished(0), type: 'other' }),
  card('not made', failed(0)),
  card('refused', { ...failed(1), error: { code: 'video_refused' } }),
  copied('done', true),
  copied('refused by the browser', false),
]
