import type { ErrorCode } from '../../contract/error-code.ts'
import { isWorthRetrying, type StudioEvent, type StudioRequest } from '../../contract/run-studio.ts'
import type { Job, JobId, Scene } from '../../domain/job.ts'
import { ColorProfile } from '../../domain/storyboard/character.ts'
import { watchUrl, youtubeId } from '../../domain/storyboard/youtube-url.ts'
import type { StudioSettings } from '../../domain/studio-settings.ts'
import { castOf, doneOf, type FilmSummary, keptCalls, settingsOf, summaryOf } from './film-facts.ts'
import { titleOf } from './film-title.ts'

/** What somebody wants to be written. */
export type Wish = { settings: StudioSettings; scriptText: string; videoUrl: string }

/** How many calls are kept with a job. */
const MAX_CALLS = 200
/** What the writer is shown of the scenes before the ones it writes. */
const NEIGHBOURS = 2

/** A job that nothing is written of yet. */
export function newFilm(jobId: JobId, { settings, scriptText, videoUrl }: Wish, now: number): Job {
  const isScript = settings.workflow === 'script-to-scenes'
  const script = scriptText.trim()
  const id = isScript ? null : youtubeId(videoUrl)
  const title = isScript ? titleOf(script) : ''
  return {
    jobId,
    // What a list calls it: the video's id, or the first words of a script of one's own.
    videoId: id ?? title,
    videoUrl: id === null ? '' : watchUrl(id),
    sceneCount: 0,
    charactersFound: 0,
    mode: settings.mode,
    voice: settings.voice,
    status: 'in_progress',
    hasScript: isScript,
    rev: 0,
    createdAt: new Date(now).toISOString(),
    ...{ updatedAt: now, expiresAt: now },
    ...(isScript && { script }),
    scenes: [],
    characters: [],
    summary: { title, settings, calls: [] } satisfies FilmSummary,
    resume: { completedBatches: 0, totalBatches: 0, totalScenes: 0 },
  }
}

/** A job after one more event. An event that it has heard already changes nothing. */
export function afterEvent(job: Job, { event, data }: StudioEvent): Job {
  const { resume } = job
  switch (event) {
    case 'progress': {
      const colors = data.colorProfile && { colorProfile: data.colorProfile }
      const { totalBatches, totalScenes } = data
      return { ...job, ...colors, resume: { ...doneOf(job), totalBatches, totalScenes } }
    }
    case 'script': {
      const summary = { ...summaryOf(job), title: data.title }
      return { ...job, script: data.script, hasScript: true, summary }
    }
    case 'character': {
      const characters = [...castOf(job).filter(({ name }) => name !== data.name), data]
      return { ...job, characters, charactersFound: characters.length }
    }
    case 'batchComplete': {
      const { batchNumber, totalBatches, characters } = data
      if (batchNumber !== doneOf(job).completedBatches + 1) return job
      // Where the batch begins is what the scenes say themselves: none is written twice, and none is left out.
      const before = job.scenes.slice(0, (data.scenes[0]?.sceneNumber ?? 1) - 1)
      const scenes = [...before, ...data.scenes]
      return {
        ...job,
        ...{ scenes, sceneCount: scenes.length },
        ...{ characters, charactersFound: characters.length },
        resume: { ...resume, completedBatches: batchNumber, totalBatches },
      }
    }
    case 'log': {
      const calls = [...keptCalls(job), data].slice(-MAX_CALLS)
      return { ...job, summary: { ...summaryOf(job), calls } }
    }
    case 'complete': {
      // A batch that was lost on the way is still to be asked for.
      if (job.scenes.length !== data.sceneCount) return job
      const { error: _, resume: __, ...rest } = job
      return { ...rest, status: 'completed' }
    }
    case 'error':
      // Whether the run is over with it is for whoever follows it to say.
      return job
  }
}

/** A job that came to a stop, with what is finished of it. */
export function stopped(job: Job, code: ErrorCode): Job {
  const isEmpty = job.scenes.length === 0 && doneOf(job).totalScenes === 0
  const isPart = code === 'run_stopped' || !isEmpty
  return {
    ...job,
    status: isPart ? 'partial' : 'failed',
    error: { code, message: '', retryable: isWorthRetrying(code) },
  }
}

/** A job that goes on. How it is set stays so from here, whatever is written of it. */
export function running(job: Job): Job {
  const { error: _, ...rest } = job
  const summary = { ...summaryOf(job), settings: settingsOf(job) }
  return { ...rest, status: 'in_progress', summary }
}

/** What to ask for so that a job goes on from its first missing batch. */
export function requestFor(job: Job, isFirst: boolean): StudioRequest {
  const settings = settingsOf(job)
  const { completedBatches, totalScenes } = doneOf(job)
  const cast = castOf(job)
  const colorProfile = ColorProfile.safeParse(job.colorProfile).data
  const isCastKnown = cast.length > 0 || completedBatches > 0
  const { workflow, mode, batchSize, voice, extractsColorProfile, negativePrompt } = settings
  return {
    ...{ workflow, mode, batchSize, voice, extractsColorProfile, negativePrompt },
    jobId: job.jobId,
    ...(typeof job.script === 'string' && { scriptText: job.script }),
    ...(job.videoUrl !== '' && { videoUrl: job.videoUrl }),
    // Once it is known, the number of scenes does not depend on counting again.
    sceneCountMode: totalScenes > 0 ? 'manual' : settings.sceneCountMode,
    sceneCount: totalScenes || settings.sceneCount,
    ...(!isFirst && { resumeFromBatch: completedBatches + 1 }),
    ...(job.scenes.length > 0 && { existingScenes: neighbours(job.scenes) }),
    ...(isCastKnown && { existingCharacters: cast }),
    ...(colorProfile && { colorProfile }),
  }
}

/** The wish that makes a job's film anew, from the script that it has. */
export function wishAgain(job: Job): Wish {
  const script = typeof job.script === 'string' ? job.script : ''
  return {
    settings: { ...settingsOf(job), workflow: 'script-to-scenes' },
    scriptText: script,
    videoUrl: '',
  }
}

/** The last scenes, as the writer is shown them. A scene without a number has that of its place. */
function neighbours(scenes: readonly Scene[]): Scene[] {
  return scenes
    .map(({ sceneNumber, title, prompt }, index) => ({
      sceneNumber: sceneNumber ?? index + 1,
      ...(prompt !== undefined && { prompt }),
      title,
    }))
    .slice(-NEIGHBOURS)
}
