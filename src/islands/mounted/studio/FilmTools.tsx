import { For } from 'solid-js'

import { saveFile } from '#lib/browser/hand-on.ts'
import { ASPECT_RATIOS, type AspectRatio } from '#lib/domain/aspect-ratio.ts'
import type { Job } from '#lib/domain/job.ts'
import { filmText } from '#lib/domain/storyboard/film-text.ts'
import type { StudioWords } from '#lib/i18n/studio-words.ts'

import CopyButton from '../CopyButton.tsx'
import type { Copying } from '../create-copy.ts'

type FilmToolsProps = {
  words: StudioWords
  job: Job
  copying: Copying
  ratio: AspectRatio
  onRatio: (ratio: AspectRatio) => void
}

/** What can be done with all scenes of a film at once. */
export default function FilmTools(props: FilmToolsProps) {
  const text = () => props.words.text.film
  const prompts = () => props.job.scenes.map(({ prompt = '' }) => prompt).join('\n\n')

  function saveJson() {
    const { jobId, videoUrl, script, characters, colorProfile, scenes } = props.job
    const film = { jobId, videoUrl, script, characters, colorProfile, scenes }
    saveFile(`${jobId}.json`, 'application/json', JSON.stringify(film, null, 2))
  }

  return (
    <div class="cluster film__tools">
      <CopyButton
        text={text()}
        value={prompts()}
        label={text().copyAll}
        class="button"
        copying={props.copying}
      />
      <button type="button" class="button" onClick={saveJson}>
        {text().exportJson}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => saveFile(`${props.job.jobId}.txt`, 'text/plain', filmText(props.job.scenes))}
      >
        {text().exportText}
      </button>
      <label class="film__shape">
        {text().shape}
        <select onChange={(event) => props.onRatio(event.currentTarget.value as AspectRatio)}>
          <For each={ASPECT_RATIOS}>
            {(ratio) => (
              <option value={ratio} selected={ratio === props.ratio}>
                {text().shapes[ratio]}
              </option>
            )}
          </For>
        </select>
      </label>
    </div>
  )
}
