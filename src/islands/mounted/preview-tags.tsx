import { For, type JSX, Show } from 'solid-js'

import type { StatusView } from '#lib/browser/status-view.ts'
import { phaseOf } from '#lib/domain/order-phase.ts'
import { playerFor, sharedFiles } from '#lib/domain/video.ts'
import { filePath, socialImagePath, statusPath } from '#lib/i18n/paths.ts'
import { errorSentence, type StatusWords } from '#lib/i18n/status-words.ts'

import { headline } from './status-sentences.ts'

/**
 * What the head of a page says to programs that show links: https://ogp.me, https://oembed.com. Its own address may name
 * an order and is told to nobody: what is named is the page of the files alone.
 */
export function previewTags(words: StatusWords, view: StatusView, site: string): JSX.Element {
  const { locale, text } = words
  const known = view.kind === 'ready' ? view.known : null
  const videos = known?.videos ?? []
  const shown = videos.find(({ url, type = 'video' }) => url && playerFor(type) !== 'link')
  const ids = sharedFiles(videos)
  const address =
    site + (ids.length === 1 ? filePath(locale, ids[0]!) : statusPath(locale, ids.join(',')))
  const picture = shown?.type === 'image' ? shown.url : shown?.thumbnailUrl
  const tags: [string, string | undefined][] = [
    ['og:title', headline(words, view)],
    ['og:description', known ? text.phases[phaseOf(known)].text : reason(words, view)],
    ['og:site_name', 'Veo Kiosk'],
    ['og:type', shown?.type === 'video' ? 'video.other' : 'website'],
    ['og:url', ids.length > 0 ? address : undefined],
    ['og:image', picture ?? site + socialImagePath(locale, 'video')],
    ['og:video', shown?.type === 'video' ? shown.url : undefined],
    ['og:video:type', shown?.type === 'video' ? 'video/mp4' : undefined],
  ]
  const embed = shown?.type === 'video' && site + filePath(locale, shown.fileId)

  return (
    <>
      <For each={tags}>
        {([property, content]) => (
          <Show when={content}>
            <meta property={property} content={content} />
          </Show>
        )}
      </For>
      <meta name="twitter:card" content="summary_large_image" />
      <Show when={embed}>
        {(url) => (
          <link
            rel="alternate"
            type="application/json+oembed"
            href={`${site}/api/oembed?url=${encodeURIComponent(url())}`}
          />
        )}
      </Show>
    </>
  )
}

function reason(words: StatusWords, view: StatusView): string | undefined {
  return view.kind === 'missing' ? errorSentence(words, view.code) : undefined
}
