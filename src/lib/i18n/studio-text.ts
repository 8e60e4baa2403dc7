import type { StudioPhase } from '../contract/run-studio.ts'
import type { AspectRatio } from '../domain/aspect-ratio.ts'
import type { JobMode, JobStatus } from '../domain/job.ts'
import type { NegativePromptLevel, Workflow } from '../domain/studio-settings.ts'
import type { Plural } from './text.ts'

/** The studio: its form, and the film that it writes. */
export type StudioText = {
  title: string
  lead: string
  form: {
    workflow: string
    workflows: Record<Workflow, string>
    script: string
    scriptHint: string
    scriptPlaceholder: string
    scriptEmpty: string
    scriptTooLong: Plural
    characters: Plural
    address: string
    addressHint: string
    addressWrong: string
    count: string
    countAuto: string
    countManual: string
    countWrong: string
    voice: string
    noVoice: string
    more: string
    mode: string
    modes: Record<JobMode, string>
    batchSize: string
    batchSizeHint: string
    batchSizeWrong: string
    colors: string
    negative: string
    negatives: Record<NegativePromptLevel, string>
    start: string
    /** Said instead of the order form's sentence when somebody has written too much in an hour. */
    tooMany: string
    aside: string
    /** A film is being written already. */
    busy: string
  }
  film: {
    untitled: string
    statuses: Record<JobStatus, string>
    opening: string
    /** The content of a job cannot be fetched. */
    notOpened: string
    /** It was deleted, here or elsewhere, while it was shown. */
    deleted: string
    /** Another tab or device has made something else of it. */
    overtaken: string
    /** A film is written while another one is shown, or none. */
    hidden: string
    showHidden: string
    close: string
    phases: Record<StudioPhase, string>
    batch: string
    written: Plural
    left: string
    soon: string
    waiting: string
    offline: string
    /** The connection broke off. */
    disconnected: string
    elsewhere: string
    stop: string
    resume: string
    again: string
    script: string
    cast: string
    colors: string
    calls: string
    callHeads: { call: string; time: string; size: string; tokens: string; outcome: string }
    fine: string
    copyAll: string
    copyScript: string
    copied: string
    copyFailed: string
    exportJson: string
    exportText: string
    shape: string
    shapes: Record<AspectRatio, string>
    done: string
    stopped: string
    kept: string
  }
  scene: {
    name: string
    copy: string
    edit: string
    prompt: string
    save: string
    discard: string
    promptEmpty: string
    promptTooLong: string
    notSaved: string
    edited: string
    negative: string
    film: string
    films: { 1: string; 3: string }
    filming: string
    orders: string
    openOrder: string
  }
}
