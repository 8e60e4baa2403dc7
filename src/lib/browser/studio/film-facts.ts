import { StudioLog } from '../../contract/run-studio.ts'
import type { Job } from '../../domain/job.ts'
import { Character } from '../../domain/storyboard/character.ts'
import { StudioSettings } from '../../domain/studio-settings.ts'

/** What a job tells of how it was made. */
export type FilmSummary = { title: string; settings: StudioSettings; calls: StudioLog[] }

/** How a job was set. Of one that another program made, what can be concluded. */
export function settingsOf(job: Job): StudioSettings {
  const { mode, voice, script, videoUrl } = job
  const workflow = script === undefined && videoUrl !== '' ? 'url-to-scenes' : 'script-to-scenes'
  const concluded = { workflow, mode, voice, batchSize: batchSizeOf(job) }
  return StudioSettings.parse(Object(summaryOf(job).settings ?? concluded))
}

/** The calls that a job took, as far as they are kept and can be read. */
export function callsOf(job: Job): StudioLog[] {
  return keptCalls(job).flatMap((call) => StudioLog.safeParse(call).data ?? [])
}

/** What a job is called; empty if nobody said. */
export function titleIn(job: Job): string {
  const { title } = summaryOf(job)
  return typeof title === 'string' ? title : ''
}

/** The same as they are kept, unread: most of them were read when they came. */
export function keptCalls(job: Job): unknown[] {
  const { calls } = summaryOf(job)
  return Array.isArray(calls) ? calls : []
}

/** What a job tells of how it was made; nothing of it is sure to be there, or to be what it should. */
export function summaryOf({ summary }: Job): Partial<Record<keyof FilmSummary, unknown>> {
  return typeof summary === 'object' ? summary : {}
}

/** How far a job has come. Where nothing says so, its scenes do. */
export function doneOf(job: Job) {
  const {
    completedBatches = wholeBatches(job),
    totalBatches = 0,
    totalScenes,
  } = Object(job.resume) as Partial<NonNullable<Job['resume']>>
  const total = typeof totalScenes === 'number' ? totalScenes : 0
  return { completedBatches, totalBatches, totalScenes: total }
}

/** The people of a job. Another program may have kept them by name. */
export function castOf({ characters }: Job): Character[] {
  const all = Array.isArray(characters) ? characters : Object.values(characters)
  return all.flatMap((each) => Character.safeParse(each).data ?? [])
}

/** How many scenes of a job of another program make a batch: as its count of batches says, or all that there are. */
function batchSizeOf({ scenes, resume }: Job): number {
  return Math.ceil(scenes.length / (resume?.completedBatches || 1))
}

function wholeBatches(job: Job): number {
  return Math.floor(job.scenes.length / settingsOf(job).batchSize)
}
