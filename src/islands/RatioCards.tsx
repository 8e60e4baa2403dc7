import { For } from 'solid-js'

import type { AspectRatio } from '#lib/domain/aspect-ratio.ts'
import type { OrderText } from '#lib/i18n/landing-text.ts'

type RatioCardsProps = { text: OrderText; first: AspectRatio; onChoose: () => void }

/** The two shapes of a picture, each drawn as the frame it is; one is chosen from the beginning. */
export default function RatioCards(props: RatioCardsProps) {
  const ratios = () => Object.keys(props.text.ratios) as AspectRatio[]
  return (
    <fieldset class="ratios" onChange={() => props.onChoose()}>
      <legend>{props.text.ratio}</legend>
      <For each={ratios()}>
        {(ratio) => (
          <label class="ratio">
            <input type="radio" name="aspectRatio" value={ratio} checked={ratio === props.first} />
            <span class="ratio__frame" />
            <span>
              <strong>{props.text.ratios[ratio].title}</strong> <span class="slate">{ratio}</span>
              <span class="ratio__use muted">{props.text.ratios[ratio].text}</span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  )
}
