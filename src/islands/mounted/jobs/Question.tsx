import type { JSX } from 'solid-js'

import { focusSoon } from '../put-focus.ts'

type QuestionProps = {
  yes: string
  no: string
  /** It adds something and takes nothing away. */
  isHarmless?: boolean
  children: JSX.Element
  onYes: () => void
  onNo: () => void
}

/** Asks before something that cannot be taken back lightly. The harmless answer has the focus, and Escape gives it. */
export default function Question(props: QuestionProps) {
  return (
    <div
      class="question"
      role="group"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onNo()
      }}
    >
      {props.children}
      <div class="cluster">
        <button
          type="button"
          class={`button ${props.isHarmless ? 'button--primary' : 'button--danger'}`}
          onClick={() => props.onYes()}
        >
          {props.yes}
        </button>
        <button
          type="button"
          class="button"
          ref={(button) => focusSoon(button)}
          onClick={() => props.onNo()}
        >
          {props.no}
        </button>
      </div>
    </div>
  )
}
