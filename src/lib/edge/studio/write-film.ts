import type { StudioEvent, StudioPhase, StudioProgress } from '../../contract/run-studio.ts'
import { MAX_SCENES, type Scene } from '../../domain/job.ts'
import { type Batch, SCENE_SECONDS } from '../../domain/storyboard/batches.ts'
import {
  type Character,
  MAX_CHARACTERS,
  withoutNamesakes,
} from '../../domain/storyboard/character.ts'
import { scriptPart } from '../../domain/storyboard/script-part.ts'
import type { WriterVideo } from '../providers/writer.ts'
import { CharactersAnswer, ColorsAnswer, ScriptAnswer, VideoAnswer } from './answers.ts'
import { askWriter, type StudioEnvironment } from './ask-writer.ts'
import { type Film, knownSceneCount, planFilm, progressOf } from './film.ts'
import {
  type BatchBrief,
  charactersPrompt,
  colorsPrompt,
  scriptPrompt,
  videoPrompt,
} from './prompts.ts'
import { StudioFailure } from './studio-failure.ts'
import { writeScenes } from './write-scenes.ts'

/** What a batch is told of the scenes before it, and of the video around it. */
const PREVIOUS_SCENES = 2
const OVERLAP_SECONDS = 10

type Told<Value = void> = AsyncGenerator<StudioEvent, Value>

/**
 * Writes a film and tells of it as it goes: its script, its colours, its people, and its scenes in batches, from the
 * first one that is missing. The same request in the same state asks the writer the same. Ends with a `StudioFailure`
 * where it cannot go on.
 */
export async function* writeFilm(environment: StudioEnvironment, film: Film): Told {
  const { workflow, mode, jobId, extractsColorProfile } = film.request
  const isScriptFirst = workflow === 'url-to-script' || mode === 'hybrid'
  if (film.script === null && isScriptFirst) yield* writeScript(environment, film)
  if (workflow !== 'url-to-script') {
    if (extractsColorProfile && !film.colors) yield* chooseColors(environment, film)
    if (film.cast === null || film.sceneCount === 0) yield* findCast(environment, film)
    yield* writeBatches(environment, film)
  }
  yield {
    event: 'complete',
    data: {
      jobId,
      sceneCount: film.sceneCount,
      totalBatches: film.batches.length,
      charactersFound: film.cast?.length ?? 0,
    },
  }
}

async function* writeScript(environment: StudioEnvironment, film: Film): Told {
  const { request } = film
  const progress = yield* begin(film, 'script')
  const { title, script } = yield* askWriter(
    environment,
    {
      call: 'script',
      prompt: scriptPrompt(
        request.sceneCountMode === 'manual' ? request.sceneCount : null,
        request.voice,
      ),
      schema: ScriptAnswer,
      ...sourceOf(film),
    },
    progress,
  )
  film.script = script
  planFilm(film, knownSceneCount({ ...request, scriptText: script }))
  yield { event: 'script', data: { script, title } }
}

async function* chooseColors(environment: StudioEnvironment, film: Film): Told {
  const progress = yield* begin(film, 'color_profile')
  const prompt = colorsPrompt(film.script)
  const question = { call: 'color_profile' as const, prompt, schema: ColorsAnswer }
  const colors = yield* askWriter(environment, { ...question, ...sourceOf(film) }, progress)
  film.colors = colors
  yield { event: 'progress', data: { ...progress, colorProfile: colors } }
}

/** Finds who is in the film, and from a video how long it is. People who are known already stay as they are. */
async function* findCast(environment: StudioEnvironment, film: Film): Told {
  const progress = yield* begin(film, 'characters')
  const call = 'characters' as const
  if (film.script === null) {
    const question = { call, prompt: videoPrompt(), schema: VideoAnswer, repair, ...sourceOf(film) }
    const { durationSeconds, characters } = yield* askWriter(environment, question, progress)
    if (film.sceneCount === 0) {
      planFilm(film, Math.min(Math.ceil(durationSeconds / SCENE_SECONDS), MAX_SCENES))
    }
    film.cast ??= yield* introduced(characters)
  } else {
    const prompt = charactersPrompt(film.script)
    const question = { call, prompt, schema: CharactersAnswer, repair }
    film.cast ??= yield* introduced((yield* askWriter(environment, question, progress)).characters)
  }
}

/** The first people that a writer names are those who matter most. */
function repair(answer: unknown): unknown {
  const { characters, ...rest } = Object(answer) as { characters?: unknown }
  return Array.isArray(characters)
    ? { ...rest, characters: characters.slice(0, MAX_CHARACTERS) }
    : answer
}

function* introduced(characters: readonly Character[]): Generator<StudioEvent, Character[]> {
  const cast = withoutNamesakes(characters)
  for (const character of cast) yield { event: 'character', data: character }
  return cast
}

async function* writeBatches(environment: StudioEnvironment, film: Film): Told {
  const { batches, from, request } = film
  if (from > batches.length + 1) throw new StudioFailure('invalid_request')
  let before: readonly Scene[] = request.existingScenes ?? []
  for (const batch of batches.slice(from - 1)) {
    const progress = yield* begin(film, 'scenes', batch.number)
    const video = film.script === null && film.video ? { video: clip(film.video, batch) } : {}
    const scenes = yield* writeScenes(
      environment,
      briefOf(film, batch, before),
      { level: request.negativePrompt, ...video },
      progress,
    )
    before = [...before.slice(-PREVIOUS_SCENES), ...scenes]
    const [batchNumber, totalBatches] = [batch.number, batches.length]
    const characters = [...(film.cast ?? [])]
    yield { event: 'batchComplete', data: { batchNumber, totalBatches, scenes, characters } }
  }
}

function briefOf(film: Film, batch: Batch, before: readonly Scene[]): BatchBrief {
  const { request, script, cast, colors, sceneCount } = film
  const isPart = request.mode === 'direct'
  const earliest = batch.first - PREVIOUS_SCENES
  return {
    batch,
    sceneCount,
    script:
      script === null
        ? null
        : { isPart, text: isPart ? scriptPart(script, batch, sceneCount) : script },
    voice: request.voice,
    cast: cast ?? [],
    colors,
    previous: before.filter(
      ({ sceneNumber = 0 }) => sceneNumber >= earliest && sceneNumber < batch.first,
    ),
  }
}

function* begin(
  film: Film,
  phase: StudioPhase,
  batch?: number,
): Generator<StudioEvent, StudioProgress> {
  const progress = progressOf(film, phase, batch)
  yield { event: 'progress', data: progress }
  return progress
}

/** What there is to look at: the video, as long as there is no script. */
function sourceOf({ script, video }: Film): { video?: WriterVideo } {
  return script === null && video ? { video } : {}
}

function clip({ url }: WriterVideo, { first, last }: Batch): WriterVideo {
  return {
    url,
    startSeconds: Math.max((first - 1) * SCENE_SECONDS - OVERLAP_SECONDS, 0),
    endSeconds: last * SCENE_SECONDS + OVERLAP_SECONDS,
  }
}
