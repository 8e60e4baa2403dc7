import * as z from 'zod/mini'

import { JobId, JobMode, MAX_SCENES, MAX_SCRIPT_CHARACTERS, Scene } from '../domain/job.ts'
import { Character, ColorProfile, MAX_CHARACTERS } from '../domain/storyboard/character.ts'
import {
  MAX_BATCH,
  NegativePromptLevel,
  SceneCountMode,
  Workflow,
} from '../domain/studio-settings.ts'
import { endpoint } from './endpoint.ts'
import { type ErrorCode, ReplyCode } from './error-code.ts'

/** Text of one line. */
const Line = (most: number) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^\P{Cc}*$/u))

/** What the studio is asked to write. Scenes and batches are counted from 1. */
export const StudioRequest = z.object({
  workflow: Workflow,
  scriptText: z.optional(z.string().check(z.maxLength(MAX_SCRIPT_CHARACTERS))),
  videoUrl: z.optional(z.string().check(z.maxLength(2_048))),
  mode: JobMode,
  sceneCountMode: SceneCountMode,
  /** Read where `sceneCountMode` is `manual`. */
  sceneCount: z.int().check(z.minimum(1), z.maximum(MAX_SCENES)),
  batchSize: z.int().check(z.minimum(1), z.maximum(MAX_BATCH)),
  /** The language that people speak; `no-voice` if they do not. */
  voice: Line(64),
  jobId: JobId,
  /** The first batch that is missing. Its neighbours before it, and the people, come with it. */
  resumeFromBatch: z.optional(z.int().check(z.minimum(1), z.maximum(MAX_SCENES + 1))),
  existingScenes: z.optional(z.array(Scene).check(z.maxLength(MAX_SCENES))),
  existingCharacters: z.optional(z.array(Character).check(z.maxLength(MAX_CHARACTERS * 4))),
  extractsColorProfile: z._default(z.boolean(), false),
  colorProfile: z.optional(ColorProfile),
  negativePrompt: z._default(NegativePromptLevel, 'standard'),
})
export type StudioRequest = z.infer<typeof StudioRequest>

/** A scene as the studio writes it. Times are seconds from the beginning of the film. */
export const StudioScene = z.object({
  sceneNumber: z.int(),
  startSeconds: z.number(),
  endSeconds: z.number(),
  title: z.string(),
  prompt: z.string(),
  negativePrompt: z.string(),
  characters: z.array(z.string()),
  dialogue: z.optional(z.object({ speaker: z.string(), line: z.string() })),
})
export type StudioScene = z.infer<typeof StudioScene>

export const STUDIO_PHASES = ['color_profile', 'script', 'characters', 'scenes'] as const
export const StudioPhase = z.enum(STUDIO_PHASES)
export type StudioPhase = z.infer<typeof StudioPhase>

/** Where a run stands. A number that is not known yet is 0. */
export const StudioProgress = z.object({
  phase: StudioPhase,
  /** The batch that is being written; 0 before the first. */
  batch: z.int(),
  totalBatches: z.int(),
  /** How many scenes there are of how many. */
  scenes: z.int(),
  totalScenes: z.int(),
  /** The writer could not answer and is asked again. */
  waiting: z.optional(z.object({ code: ReplyCode, attempt: z.int(), retryInMs: z.number() })),
  colorProfile: z.optional(ColorProfile),
})
export type StudioProgress = z.infer<typeof StudioProgress>

/** One call to the writer: how long it took, how much went over, and what came of it. */
export const StudioLog = z.object({
  call: StudioPhase,
  batch: z.optional(z.int()),
  attempt: z.int(),
  durationMs: z.number(),
  sentBytes: z.int(),
  receivedBytes: z.int(),
  promptTokens: z.optional(z.int()),
  replyTokens: z.optional(z.int()),
  /** `ok`, or the code of what went wrong. */
  outcome: z.string(),
})
export type StudioLog = z.infer<typeof StudioLog>

export const StudioBatch = z.object({
  batchNumber: z.int(),
  totalBatches: z.int(),
  scenes: z.array(StudioScene),
  characters: z.array(Character),
})
export type StudioBatch = z.infer<typeof StudioBatch>

/** The end of a run. The scenes have come with their batches; `sceneCount` is how many there have to be. */
export const StudioComplete = z.object({
  jobId: JobId,
  sceneCount: z.int(),
  totalBatches: z.int(),
  charactersFound: z.int(),
})

export const StudioError = z.object({
  code: ReplyCode,
  message: z.string(),
  retryable: z.boolean(),
  failedBatch: z.optional(z.int()),
  totalBatches: z.optional(z.int()),
  scenesCompleted: z.int(),
  /** How long to leave the writer alone, where it said. */
  retryAfterMs: z.optional(z.number()),
})
export type StudioError = z.infer<typeof StudioError>

/** What each event carries. The last is always `complete` or `error`. */
export const STUDIO_EVENTS = {
  progress: StudioProgress,
  script: z.object({ script: z.string(), title: z.string() }),
  character: Character,
  batchComplete: StudioBatch,
  log: StudioLog,
  complete: StudioComplete,
  error: StudioError,
}
export type StudioEvent = {
  [Name in keyof typeof STUDIO_EVENTS]: {
    event: Name
    data: z.infer<(typeof STUDIO_EVENTS)[Name]>
  }
}[keyof typeof STUDIO_EVENTS]

/** Failures of a run after which the same may go well. */
const RETRYABLE: readonly ErrorCode[] = [
  'writer_busy',
  'writer_unavailable',
  'writer_timed_out',
  'writer_unreadable',
  'writer_broke_rules',
  'database_unavailable',
  'internal_error',
  'network_error',
  'already_running',
  'rate_limited',
  'daily_limit_reached',
  'run_stopped',
]

export function isWorthRetrying(code: ErrorCode): boolean {
  return RETRYABLE.includes(code)
}

export const runStudio = endpoint({
  method: 'POST',
  path: '/api/veo',
  body: StudioRequest,
  reply: z.union(Object.values(STUDIO_EVENTS)),
  types: ['text/event-stream'],
  errors: [
    'invalid_request',
    'origin_not_allowed',
    'already_running',
    'body_too_large',
    'unsupported_media_type',
    'rate_limited',
    'daily_limit_reached',
    'not_configured',
    'database_unavailable',
  ],
})
