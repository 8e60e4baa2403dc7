import { createMemo, For } from 'solid-js'

import { NO_VOICE } from '#lib/domain/studio-settings.ts'
import type { StudioWords } from '#lib/i18n/studio-words.ts'

/** What people speak in the films that are made here. */
const LANGUAGES = ['en', 'ru', 'tr', 'es', 'hi', 'vi', 'de', 'ar', 'fr', 'pt', 'it', 'ja', 'zh']

type VoiceFieldProps = { words: StudioWords; value: string; onChange: (voice: string) => void }

/** The language that people speak in the film, by its name in the visitor's own. */
export default function VoiceField(props: VoiceFieldProps) {
  const names = createMemo(() => new Intl.DisplayNames(props.words.lang, { type: 'language' }))
  const text = () => props.words.text.form
  // A voice of an older page, or of another program, stays what it is.
  const voices = () => [...new Set([NO_VOICE, ...LANGUAGES, props.value])]

  function name(voice: string): string {
    if (voice === NO_VOICE) return text().noVoice
    try {
      return names().of(voice) ?? voice
    } catch {
      return voice
    }
  }

  return (
    <div class="field">
      <label for="studio-voice">{text().voice}</label>
      <select id="studio-voice" onChange={(event) => props.onChange(event.currentTarget.value)}>
        <For each={voices()}>
          {(voice) => (
            <option value={voice} selected={voice === props.value}>
              {name(voice)}
            </option>
          )}
        </For>
      </select>
    </div>
  )
}
