import type { StudioEvent, StudioProgress, StudioScene } from '../../contract/run-studio.ts'
import { sceneTime } from '../../domain/storyboard/batches.ts'
import { negativePrompt } from '../../domain/storyboard/negative-prompt.ts'
import { numberScenes } from '../../domain/storyboard/number-scenes.ts'
import { MAX_SPOKEN_WORDS, spokenWords, tidyLine } from '../../domain/storyboard/spoken-line.ts'
import { type SceneDraft, veoPrompt } from '../../domain/storyboard/veo-prompt.ts'
import { NO_VOICE, type NegativePromptLevel } from '../../domain/studio-settings.ts'
import type { WriterVideo } from '../providers/writer.ts'
import { scenesAnswer, silentScenesAnswer } from './answers.ts'
import { askWriter, type StudioEnvironment } from './ask-writer.ts'
import { type BatchBrief, scenesPrompt } from './prompts.ts'

/** A scene as it is told; only where people speak are there lines. */
type Told = Omit<SceneDraft, 'speaker' | 'line'> & {
  sceneNumber: number
  title: string
  speaker?: string
  line?: string
}

/** Writes the scenes of one batch, whole and in order, or throws. */
export async function* writeScenes(
  environment: StudioEnvironment,
  brief: BatchBrief,
  { video, level }: { video?: WriterVideo; level: NegativePromptLevel },
  progress: StudioProgress,
): AsyncGenerator<StudioEvent, StudioScene[]> {
  const { batch, voice, cast, colors } = brief
  const common = {
    call: 'scenes' as const,
    batch: batch.number,
    prompt: scenesPrompt(brief),
    ...(video && { video }),
    repair: (answer: unknown) => inOrder(answer, batch),
    check: ({ scenes }: { scenes: readonly Told[] }) => brokenRules(scenes, batch),
  }
  const { scenes } =
    voice === NO_VOICE
      ? yield* askWriter(environment, { ...common, schema: silentScenesAnswer(batch) }, progress)
      : yield* askWriter(environment, { ...common, schema: scenesAnswer(batch) }, progress)
  const drafts = scenes.map(spoken)
  return drafts.map((draft) => ({
    sceneNumber: draft.sceneNumber,
    ...sceneTime(draft.sceneNumber),
    title: draft.title,
    prompt: veoPrompt(draft, cast, colors),
    negativePrompt: negativePrompt(level),
    characters: draft.characters.filter((name) => cast.some((one) => one.name === name)),
    ...(draft.line !== '' && { dialogue: { speaker: draft.speaker, line: draft.line } }),
  }))
}

/** An answer with its scenes put in order and numbered, where that is no guess. */
function inOrder(answer: unknown, batch: BatchBrief['batch']): unknown {
  const { scenes } = Object(answer) as { scenes?: unknown }
  if (!Array.isArray(scenes)) return answer
  const numbered = scenes.map((scene: unknown) => {
    const fields = Object(scene) as Record<string, unknown>
    return { ...MISSING, ...withoutNull(fields), sceneNumber: Number(fields['sceneNumber']) }
  })
  return { scenes: numberScenes(numbered, batch) ?? numbered }
}

/** What a scene may go without: a writer that has nothing to say of it leaves it out. */
const MISSING = { camera: '', sound: '', characters: [], speaker: '', line: '' }

function withoutNull(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

/** A line that nobody is named for is said by a voice from off the picture. */
function spoken<Scene extends Told>(scene: Scene): Scene & Pick<SceneDraft, 'speaker' | 'line'> {
  const { speaker = '', line: told = '' } = scene
  const line = tidyLine(speaker, told)
  const name = speaker.replace(/["“”:]/g, '').trim() || 'Narrator'
  return { ...scene, line, speaker: line === '' ? '' : name }
}

/** What no schema says. */
function brokenRules(scenes: readonly Told[], { first, last }: BatchBrief['batch']): string[] {
  const isNumbered = scenes.every(({ sceneNumber }, index) => sceneNumber === first + index)
  const tooLong = scenes
    .map(spoken)
    .filter(({ line }) => spokenWords(line) > MAX_SPOKEN_WORDS)
    .map(({ sceneNumber }) => `The line of scene ${sceneNumber} has too many words.`)
  if (isNumbered) return tooLong
  return [`Give each of the scenes ${first} to ${last} once, each with its number.`, ...tooLong]
}
