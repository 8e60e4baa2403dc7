import { For } from 'solid-js'

import type { AspectRatio } from '#lib/domain/prompt.ts'
import type { OrderText } from '#lib/i18n/landing-text.ts'

/** The two shapes of a picture, each drawn as the frame it is. */
export default function RatioCards(props: { text: OrderText; onChoose: () => void }) {
  const ratios = () => Object.keys(props.text.ratios) as AspectRatio[]
  return (
    <fieldset class="ratios" onChange={() => props.onChoose()}>
      <legend>{props.text.ratio}</legend>
      <For each={ratios()}>
        {(ratio, index) => (
          <label class="ratio">
            <input type="radio" name="aspectRatio" value={ratio} checked={index() === 0} />
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
