import type { StudioEvent, StudioProgress, StudioScene } from '../../contract/run-studio.ts'
import { sceneTime } from '../../domain/storyboard/batches.ts'
import { negativePrompt } from '../../domain/storyboard/negative-prompt.ts'
import { numberScenes } from '../../domain/storyboard/number-scenes.ts'
import {
  type Character,
  findCharacter,
  findCharacters,
  MAX_CHARACTERS,
} from '../../domain/storyboard/character.ts'
import { countWords } from '../../domain/storyboard/count-words.ts'
import { MAX_SPOKEN_WORDS, tidyLine, tidySpeaker } from '../../domain/storyboard/spoken-line.ts'
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
    check: ({ scenes }: { scenes: readonly Told[] }) => brokenRules(scenes, brief),
  }
  const { scenes } =
    voice === NO_VOICE
      ? yield* askWriter(environment, { ...common, schema: silentScenesAnswer(batch) }, progress)
      : yield* askWriter(environment, { ...common, schema: scenesAnswer(batch) }, progress)
  const drafts = scenes.map((scene) => spoken(scene, cast))
  return drafts.map((draft) => ({
    sceneNumber: draft.sceneNumber,
    ...sceneTime(draft.sceneNumber),
    title: draft.title,
    prompt: veoPrompt(draft, cast, colors),
    negativePrompt: negativePrompt(level),
    characters: findCharacters(cast, draft.characters).map(({ name }) => name),
    ...(draft.line !== '' && { dialogue: { speaker: draft.speaker, line: draft.line } }),
  }))
}

/** An answer with its scenes put in order and numbered, where that is no guess. */
function inOrder(answer: unknown, batch: BatchBrief['batch']): unknown {
  const { scenes } = Object(answer) as { scenes?: unknown }
  if (!Array.isArray(scenes)) return answer
  const numbered = scenes.map((scene: unknown) => {
    const fields = Object(scene) as Record<string, unknown>
    return {
      ...{ ...MISSING, ...withoutNull(fields) },
      ...(Array.isArray(fields['characters']) && {
        characters: fields['characters'].slice(0, MAX_CHARACTERS),
      }),
      sceneNumber: Number(fields['sceneNumber'] ?? NaN),
    }
  })
  return { scenes: numberScenes(numbered, batch) ?? numbered }
}

/** What a scene may go without: a writer that has nothing to say of it leaves it out. */
const MISSING = { camera: '', sound: '', characters: [], speaker: '', line: '' }

function withoutNull(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

/** A line that nobody is named for is said by a voice from off the picture. */
function spoken<Scene extends Told>(
  scene: Scene,
  cast: readonly Character[],
): Scene & Pick<SceneDraft, 'speaker' | 'line'> {
  const { speaker: told = '' } = scene
  const line = tidyLine(told, scene.line ?? '')
  const speaker = tidySpeaker(told) || 'Narrator'
  const name = findCharacter(cast, speaker)?.name ?? speaker
  return { ...scene, line, speaker: line === '' ? '' : name }
}

/** What no schema says. */
function brokenRules(scenes: readonly Told[], { batch, cast }: BatchBrief): string[] {
  const { first, last } = batch
  const isNumbered = scenes.every(({ sceneNumber }, index) => sceneNumber === first + index)
  const tooLong = scenes
    .map((scene) => spoken(scene, cast))
    .filter(({ line }) => countWords(line) > MAX_SPOKEN_WORDS)
    .map(({ sceneNumber }) => `The line of scene ${sceneNumber} has too many words.`)
  if (isNumbered) return tooLong
  return [`Give each of the scenes ${first} to ${last} once, each with its number.`, ...tooLong]
}
