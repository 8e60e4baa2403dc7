import { Show } from 'solid-js'
import { isServer } from 'solid-js/web'

import { canShare, share } from '#lib/browser/hand-on.ts'
import type { StatusText } from '#lib/i18n/status-text.ts'

import CopyButton from './CopyButton.tsx'
import type { Copying } from './create-copy.ts'

type ShareBoxProps = { text: StatusText; hint: string; path: string; copying: Copying }

/** A link for other people: to the files alone, never to the order. */
export default function ShareBox(props: ShareBoxProps) {
  const url = () => (isServer ? '' : location.origin) + props.path
  return (
    <section class="share">
      <h2 class="share__title">{props.text.shareTitle}</h2>
      <p class="muted">{props.hint}</p>
      <p class="share__link">
        <a href={props.path}>{url()}</a>
      </p>
      <p class="cluster">
        <CopyButton
          text={props.text}
          value={url()}
          label={props.text.copyLink}
          class="button"
          copying={props.copying}
        />
        {/* Last, since nobody knows of it before the script runs. */}
        <Show when={canShare()}>
          <button type="button" class="button" onClick={() => void share(document.title, url())}>
            {props.text.share}
          </button>
        </Show>
      </p>
    </section>
  )
}
