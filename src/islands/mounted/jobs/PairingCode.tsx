import { createResource, Show } from 'solid-js'

import type { PairingText } from '#lib/i18n/job-text.ts'

import CopyButton from '../CopyButton.tsx'
import { createCopy } from '../create-copy.ts'
import { focusSoon } from '../put-focus.ts'

type PairingCodeProps = { text: PairingText; link: string; code: string; onDone: () => void }

/** What another device needs, in the three ways that it may come there: by camera, by link, by hand. */
export default function PairingCode(props: PairingCodeProps) {
  const copying = createCopy()
  // Nobody else needs the drawing of QR codes, so it comes when it is wanted.
  const [qr] = createResource(
    () => props.link,
    (link) => import('./qr-path.ts').then(({ qrPath }) => qrPath(link)).catch(() => undefined),
  )
  return (
    <div class="stack">
      <h3 ref={(heading) => focusSoon(heading)}>{props.text.showTitle}</h3>
      <p>{props.text.showText}</p>
      <div class="pairing__ways">
        <div class="pairing__qr">
          <Show when={qr()}>
            {(drawn) => (
              <svg
                role="img"
                aria-label={props.text.qr}
                viewBox={`0 0 ${drawn().size} ${drawn().size}`}
              >
                <path d={drawn().path} />
              </svg>
            )}
          </Show>
        </div>
        <div class="stack">
          <p>
            <span class="muted">{props.text.code}</span>
            <br />
            <code class="pairing__code">{props.code}</code>
          </p>
          <p class="cluster">
            <CopyButton
              text={props.text}
              value={props.code}
              label={props.text.copyCode}
              class="button"
              copying={copying}
            />
            <CopyButton
              text={props.text}
              value={props.link}
              label={props.text.copyLink}
              class="button"
              copying={copying}
            />
          </p>
        </div>
      </div>
      <p class="notice notice--warn">{props.text.lost}</p>
      <p class="muted">{props.text.secret}</p>
      <div>
        <button type="button" class="button button--primary" onClick={() => props.onDone()}>
          {props.text.done}
        </button>
      </div>
    </div>
  )
}
