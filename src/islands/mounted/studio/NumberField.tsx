import { createSignal, createUniqueId } from 'solid-js'

type NumberFieldProps = {
  label: string
  isLabelHidden?: boolean
  hint?: string
  value: number
  /** From 1 to this. */
  most: number
  wrong: string
  onChange: (value: number) => void
}

/** A whole number within bounds. What is out of them stays in the field, is said to be wrong, and is not passed on. */
export default function NumberField(props: NumberFieldProps) {
  const id = createUniqueId()
  const [isWrong, setWrong] = createSignal(false)

  function read(text: string) {
    const value = Number(text)
    const fits = Number.isInteger(value) && value >= 1 && value <= props.most
    setWrong(!fits)
    if (fits) props.onChange(value)
  }

  return (
    <div class="field studio__number">
      <label for={id} classList={{ 'visually-hidden': props.isLabelHidden === true }}>
        {props.label}
      </label>
      <input
        id={id}
        type="number"
        inputmode="numeric"
        min={1}
        max={props.most}
        value={props.value}
        aria-describedby={`${id}-about`}
        aria-invalid={isWrong()}
        onInput={(event) => read(event.currentTarget.value)}
      />
      <p id={`${id}-about`} class={isWrong() ? 'field__error' : 'muted studio__hint'}>
        {isWrong() ? props.wrong : props.hint}
      </p>
    </div>
  )
}
