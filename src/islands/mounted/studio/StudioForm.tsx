import { createSignal, For, type JSX, Show, untrack } from 'solid-js'

import { readStudioSettings, writeStudioSettings } from '#lib/browser/studio-settings.ts'
import type { Wish } from '#lib/browser/studio/film-job.ts'
import { MAX_SCENES, MAX_SCRIPT_CHARACTERS } from '#lib/domain/job.ts'
import { youtubeId } from '#lib/domain/storyboard/youtube-url.ts'
import {
  MAX_BATCH,
  SCENE_COUNT_MODES,
  type StudioSettings,
  WORKFLOWS,
} from '#lib/domain/studio-settings.ts'
import type { StudioWords } from '#lib/i18n/studio-words.ts'
import { count } from '#lib/i18n/text.ts'

import MoreSettings from './MoreSettings.tsx'
import NumberField from './NumberField.tsx'
import VoiceField from './VoiceField.tsx'

type StudioFormProps = {
  words: StudioWords
  /** What writes films is on its way. */
  isOpening: boolean
  /** A film is written in this tab, one at a time. */
  isBusy: boolean
  onStart: (wish: Wish) => void
}

/** What is to be written, and how. The settings are remembered; the script and the address are not. */
export default function StudioForm(props: StudioFormProps) {
  const [settings, setSettings] = createSignal(
    untrack(() => readStudioSettings(props.words.locale)),
  )
  const [script, setScript] = createSignal('')
  const [address, setAddress] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const text = () => props.words.text.form
  const isScript = () => settings().workflow === 'script-to-scenes'
  let form!: HTMLFormElement

  function change(about: Partial<StudioSettings>) {
    setSettings({ ...settings(), ...about })
    writeStudioSettings(settings())
  }

  const excess = () => script().length - MAX_SCRIPT_CHARACTERS
  const scriptError = () => {
    if (excess() > 0) return count(props.words.lang, text().scriptTooLong, excess())
    return script().trim() ? undefined : text().scriptEmpty
  }
  const addressError = () => (youtubeId(address()) ? undefined : text().addressWrong)
  const sourceError = () => (isScript() ? scriptError() : addressError())

  function submit(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    const isWrong = sourceError() ?? form.querySelector('[aria-invalid="true"]')
    if (isWrong) {
      // Where it is wrong is where the focus goes.
      queueMicrotask(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    setTried(false)
    props.onStart({ settings: settings(), scriptText: script(), videoUrl: address() })
  }

  const source = (id: string, label: string, hint: string, field: () => JSX.Element) => (
    <div class="field">
      <label for={id}>{label}</label>
      {field()}
      <p id={`${id}-hint`} class="muted studio__hint">
        {hint}
        <Show when={isScript() && script()}>
          {' '}
          {count(props.words.lang, text().characters, script().length)}
        </Show>
      </p>
      <p id={`${id}-error`} class="field__error" role="alert">
        {isTried() ? sourceError() : ''}
      </p>
    </div>
  )

  return (
    <form
      ref={form}
      class="studio card"
      noValidate
      onSubmit={submit}
      aria-labelledby="studio-title"
    >
      <fieldset class="studio__choices">
        <legend>{text().workflow}</legend>
        <For each={WORKFLOWS}>
          {(workflow) => (
            <label class="studio__choice">
              <input
                type="radio"
                name="workflow"
                checked={settings().workflow === workflow}
                onChange={() => change({ workflow })}
              />
              {text().workflows[workflow]}
            </label>
          )}
        </For>
      </fieldset>
      <Show
        when={isScript()}
        fallback={source('studio-address', text().address, text().addressHint, () => (
          <input
            id="studio-address"
            type="url"
            inputmode="url"
            autocomplete="off"
            placeholder="https://www.youtube.com/watch?v=…"
            value={address()}
            aria-describedby="studio-address-hint studio-address-error"
            aria-invalid={isTried() && addressError() !== undefined}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        ))}
      >
        {source('studio-script', text().script, text().scriptHint, () => (
          <textarea
            id="studio-script"
            rows={8}
            placeholder={text().scriptPlaceholder}
            value={script()}
            aria-describedby="studio-script-hint studio-script-error"
            aria-invalid={isTried() && scriptError() !== undefined}
            onInput={(event) => setScript(event.currentTarget.value)}
          />
        ))}
      </Show>
      <div class="studio__row">
        <fieldset class="studio__choices">
          <legend>{text().count}</legend>
          <For each={SCENE_COUNT_MODES}>
            {(mode) => (
              <label class="studio__choice">
                <input
                  type="radio"
                  name="count"
                  checked={settings().sceneCountMode === mode}
                  onChange={() => change({ sceneCountMode: mode })}
                />
                {mode === 'auto' ? text().countAuto : text().countManual}
              </label>
            )}
          </For>
          <Show when={settings().sceneCountMode === 'manual'}>
            <NumberField
              label={text().countManual}
              isLabelHidden
              value={settings().sceneCount}
              most={MAX_SCENES}
              wrong={text().countWrong}
              onChange={(sceneCount) => change({ sceneCount })}
            />
          </Show>
        </fieldset>
        <VoiceField
          words={props.words}
          value={settings().voice}
          onChange={(voice) => change({ voice })}
        />
      </div>
      <MoreSettings words={props.words} settings={settings()} most={MAX_BATCH} onChange={change} />
      <div class="cluster">
        <button
          type="submit"
          class="button button--primary"
          disabled={props.isOpening || props.isBusy}
          aria-describedby="studio-aside"
        >
          {text().start}
        </button>
        <p id="studio-aside" class="muted studio__hint">
          {props.isBusy ? text().busy : text().aside}
        </p>
      </div>
    </form>
  )
}
