import type { StudioPhase, StudioProgress, StudioRequest } from '../../contract/run-studio.ts'
import { type Batch, planBatches } from '../../domain/storyboard/batches.ts'
import {
  type Character,
  type ColorProfile,
  withoutNamesakes,
} from '../../domain/storyboard/character.ts'
import { countScenes } from '../../domain/storyboard/script-beats.ts'
import { watchUrl, youtubeId } from '../../domain/storyboard/youtube-url.ts'
import type { WriterVideo } from '../providers/writer.ts'

/** What is known of a film while it is written. */
export type Film = {
  request: StudioRequest
  /** What it is made from: a video, until there is a script. */
  video: WriterVideo | null
  script: string | null
  cast: readonly Character[] | null
  colors: ColorProfile | null
  /** 0 while nobody knows. */
  sceneCount: number
  batches: Batch[]
  /** The number of the first batch that is to be written. */
  from: number
}

export function openFilm(request: StudioRequest): Film {
  const { workflow, videoUrl = '', scriptText = '', existingCharacters: people } = request
  const id = workflow === 'script-to-scenes' ? null : youtubeId(videoUrl)
  const sceneCount = knownSceneCount(request)
  return {
    request,
    video: id === null ? null : { url: watchUrl(id) },
    script: (workflow !== 'url-to-script' && scriptText.trim()) || null,
    cast: people ? withoutNamesakes(people) : null,
    colors: request.colorProfile ?? null,
    sceneCount,
    batches: planBatches(sceneCount, request.batchSize),
    from: firstMissing(request, sceneCount),
  }
}

/** Says how many scenes a film has, once that is known. */
export function planFilm(film: Film, sceneCount: number): void {
  film.sceneCount = sceneCount
  film.batches = planBatches(sceneCount, film.request.batchSize)
}

/** Where a film stands when it comes to this phase, or to this batch. */
export function progressOf(film: Film, phase: StudioPhase, batch = 0): StudioProgress {
  return {
    phase,
    batch,
    totalBatches: film.batches.length,
    scenes: scenesBefore(film, Math.max(batch, film.from)),
    totalScenes: film.sceneCount,
  }
}

/** How many scenes a film will have, if that can be known before anything is written; 0 if not. */
export function knownSceneCount(
  request: Pick<StudioRequest, 'workflow' | 'sceneCountMode' | 'sceneCount' | 'scriptText'>,
): number {
  const { workflow, sceneCountMode, sceneCount, scriptText = '' } = request
  if (workflow === 'url-to-script') return 0
  if (sceneCountMode === 'manual') return sceneCount
  return scriptText.trim() === '' ? 0 : countScenes(scriptText)
}

/** How many scenes a film has before this batch. */
export function scenesBefore({ request, sceneCount }: Film, batch: number): number {
  return Math.min((batch - 1) * request.batchSize, sceneCount || Infinity)
}

/** The numbers of the scenes that came with a request. One without a number has that of its place. */
export function givenScenes({ existingScenes = [] }: StudioRequest): Set<number> {
  return new Set(existingScenes.map(({ sceneNumber }, index) => sceneNumber ?? index + 1))
}

/** The batch to begin with: the one that is asked for, or the first that the given scenes do not fill. */
function firstMissing(request: StudioRequest, sceneCount: number): number {
  const { resumeFromBatch, batchSize } = request
  if (resumeFromBatch !== undefined) return resumeFromBatch
  const given = givenScenes(request)
  let whole = 0
  while (given.has(whole + 1) && whole + 1 <= (sceneCount || Infinity)) whole += 1
  const isAll = whole > 0 && whole === sceneCount
  return (isAll ? Math.ceil(whole / batchSize) : Math.floor(whole / batchSize)) + 1
}
