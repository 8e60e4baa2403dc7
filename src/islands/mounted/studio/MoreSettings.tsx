import { For } from 'solid-js'

import { JOB_MODES } from '#lib/domain/job.ts'
import { NEGATIVE_PROMPT_LEVELS, type StudioSettings } from '#lib/domain/studio-settings.ts'
import type { StudioWords } from '#lib/i18n/studio-words.ts'

import NumberField from './NumberField.tsx'

type MoreSettingsProps = {
  words: StudioWords
  settings: StudioSettings
  /** How many scenes a batch may have. */
  most: number
  onChange: (about: Partial<StudioSettings>) => void
}

/** What most people leave as it is. */
export default function MoreSettings(props: MoreSettingsProps) {
  const text = () => props.words.text.form

  const choice = <Value extends string>(
    id: string,
    label: string,
    values: readonly Value[],
    names: Record<Value, string>,
    now: () => Value,
    choose: (value: Value) => void,
  ) => (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} onChange={(event) => choose(event.currentTarget.value as Value)}>
        <For each={values}>
          {(value) => (
            <option value={value} selected={value === now()}>
              {names[value]}
            </option>
          )}
        </For>
      </select>
    </div>
  )

  return (
    <details class="studio__more">
      <summary>{text().more}</summary>
      <div class="studio__row">
        {choice(
          'studio-mode',
          text().mode,
          JOB_MODES.toReversed(),
          text().modes,
          () => props.settings.mode,
          (mode) => props.onChange({ mode }),
        )}
        <NumberField
          label={text().batchSize}
          hint={text().batchSizeHint}
          value={props.settings.batchSize}
          most={props.most}
          wrong={text().batchSizeWrong}
          onChange={(batchSize) => props.onChange({ batchSize })}
        />
        {choice(
          'studio-negative',
          text().negative,
          NEGATIVE_PROMPT_LEVELS,
          text().negatives,
          () => props.settings.negativePrompt,
          (negativePrompt) => props.onChange({ negativePrompt }),
        )}
        <label class="studio__choice">
          <input
            type="checkbox"
            checked={props.settings.extractsColorProfile}
            onChange={(event) =>
              props.onChange({ extractsColorProfile: event.currentTarget.checked })
            }
          />
          {text().colors}
        </label>
      </div>
    </details>
  )
}
