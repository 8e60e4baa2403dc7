import { Show } from 'solid-js'

import type { Copying } from './create-copy.ts'

type CopyButtonProps = {
  text: { copied: string; copyFailed: string }
  /** What is copied. */
  value: string
  label: string
  class: string
  copying: Copying
}

/** Copies a text, says that it did, and shows the text to copy by hand where the browser refuses. */
export default function CopyButton(props: CopyButtonProps) {
  const isCopied = () => {
    const last = props.copying.last()
    return last?.value === props.value ? last.isCopied : undefined
  }
  return (
    <>
      <button
        type="button"
        class={props.class}
        onClick={() => void props.copying.copy(props.value)}
      >
        {isCopied() ? props.text.copied : props.label}
      </button>
      <Show when={isCopied() === false}>
        <span class="copy__refused">
          {props.text.copyFailed} <code>{props.value}</code>
        </span>
      </Show>
    </>
  )
}
