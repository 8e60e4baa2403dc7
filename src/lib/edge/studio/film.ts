import type { StudioPhase, StudioProgress, StudioRequest } from '../../contract/run-studio.ts'
import { type Batch, planBatches } from '../../domain/storyboard/batches.ts'
import type { Character, ColorProfile } from '../../domain/storyboard/character.ts'
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
  const id = request.workflow === 'script-to-scenes' ? null : youtubeId(request.videoUrl ?? '')
  const film: Film = {
    request,
    video: id === null ? null : { url: watchUrl(id) },
    script: (request.workflow !== 'url-to-script' && request.scriptText?.trim()) || null,
    cast: request.existingCharacters ?? null,
    colors: request.colorProfile ?? null,
    ...{ sceneCount: 0, batches: [], from: firstMissing(request) },
  }
  planFilm(film, knownSceneCount(request))
  return film
}

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
    scenes: film.batches[Math.max(batch, film.from) - 2]?.last ?? 0,
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

/** The batch to begin with: the one that is asked for, or the first that the given scenes do not fill. */
export function firstMissing(request: StudioRequest): number {
  const { resumeFromBatch, existingScenes = [], batchSize } = request
  const total = knownSceneCount(request)
  const isWhole = total > 0 && existingScenes.length >= total
  const full = isWhole ? Math.ceil(total / batchSize) : existingScenes.length / batchSize
  return resumeFromBatch ?? Math.floor(full) + 1
}
