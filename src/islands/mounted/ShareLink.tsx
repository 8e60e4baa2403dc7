import { createSignal, Show } from 'solid-js'

import { canShare, copyText, share } from '#lib/browser/hand-on.ts'
import type { StatusText } from '#lib/i18n/status-text.ts'

/** Gives an address away: by the clipboard, or by whatever the device shares with. */
export default function ShareLink(props: { text: StatusText; url: string }) {
  const [copied, setCopied] = createSignal<boolean>()
  return (
    <section class="stack share">
      <div class="cluster">
        <button
          type="button"
          class="button"
          onClick={() => void copyText(props.url).then(setCopied)}
        >
          {copied() ? props.text.copied : props.text.copyLink}
        </button>
        <Show when={canShare()}>
          <button
            type="button"
            class="button"
            onClick={() => void share(document.title, props.url)}
          >
            {props.text.share}
          </button>
        </Show>
      </div>
      <Show when={copied() === false}>
        <p>
          {props.text.copyFailed} <code>{props.url}</code>
        </p>
      </Show>
      <p class="muted">{props.text.shareNote}</p>
    </section>
  )
}
