import { createSignal } from 'solid-js'

import type { Pairing } from '#lib/browser/stores/pairing.ts'
import type { PairingText } from '#lib/i18n/job-text.ts'

import { focusSoon } from '../put-focus.ts'

type PairingFormProps = { text: PairingText; isWrong: boolean; pairing: Pairing }

/** Where somebody types the code of another device. */
export default function PairingForm(props: PairingFormProps) {
  const [code, setCode] = createSignal('')
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void props.pairing.enter(code())
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.pairing.cancel()
      }}
    >
      <h3>{props.text.typeTitle}</h3>
      <div class="field">
        <label for="pairing-code">{props.text.typeLabel}</label>
        <input
          id="pairing-code"
          class="pairing__input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={props.isWrong}
          aria-describedby="pairing-hint"
          ref={(input) => focusSoon(input)}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <p id="pairing-hint" role="status" classList={{ field__error: props.isWrong }}>
          {props.isWrong ? props.text.typeWrong : props.text.typeHint}
        </p>
      </div>
      <div class="cluster">
        <button type="submit" class="button button--primary">
          {props.text.go}
        </button>
        <button type="button" class="button" onClick={() => props.pairing.cancel()}>
          {props.text.cancel}
        </button>
      </div>
    </form>
  )
}
