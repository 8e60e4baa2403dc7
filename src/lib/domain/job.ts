import * as z from 'zod/mini'

/** How many scenes a job may have. */
export const MAX_SCENES = 200
/** How many jobs one owner may keep. */
export const MAX_JOBS = 500
/** Far above what a person reaches, and far below where adding one would stop counting exactly. */
const MAX_REV = 1_000_000_000
/** How long a script may be. */
export const MAX_SCRIPT_CHARACTERS = 100_000

export const JobId = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/))
export type JobId = z.infer<typeof JobId>

export const JOB_STATUSES = ['completed', 'in_progress', 'failed', 'partial'] as const
export const JobStatus = z.enum(JOB_STATUSES)
export type JobStatus = z.infer<typeof JobStatus>

export const JOB_MODES = ['direct', 'hybrid'] as const
export const JobMode = z.enum(JOB_MODES)
export type JobMode = z.infer<typeof JobMode>

/** Text of one line, so that a header has room for all of them: no control characters, which JSON makes six of. */
const Line = (most: number) => z.string().check(z.maxLength(most), z.regex(/^\P{Cc}*$/u))
/** An address as addresses are written, or none. */
const Link = z.string().check(z.maxLength(2_048), z.regex(/^(https?:\/\/[!#-;=?-[\]_a-z~]+)?$/i))

/** Why a job stopped, and whether trying again may help. */
const JobFailure = z.object({
  code: z.string().check(z.regex(/^[A-Za-z0-9_]{1,64}$/)),
  message: Line(500),
  retryable: z.boolean(),
})

const Rev = z.int().check(z.minimum(0), z.maximum(MAX_REV))
const Count = z.int().check(z.minimum(0), z.maximum(MAX_SCENES))
const EpochMs = z.int().check(z.minimum(0))
const IsoTime = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{5,15}(Z|[+-]\d\d:\d\d)$/), z.refine(isTime))

/** The fields of a list row that whoever writes the job decides. */
const WRITTEN = {
  videoId: Line(128),
  videoUrl: Link,
  sceneCount: Count,
  charactersFound: Count,
  mode: JobMode,
  voice: Line(64),
  status: JobStatus,
  hasScript: z.boolean(),
  /** One higher for each change. */
  rev: Rev,
  error: z.optional(JobFailure),
}

/** A job as a list shows it. `updatedAt` and `expiresAt` are epoch milliseconds, by the clock of whoever stored it. */
export const JobInfo = z.object({
  jobId: JobId,
  ...WRITTEN,
  createdAt: IsoTime,
  updatedAt: EpochMs,
  expiresAt: EpochMs,
})
export type JobInfo = z.infer<typeof JobInfo>

/** A list row as a writer sends it. The id is in the address and times are the server's, so those may be left out. */
export const SentJobInfo = z.object({
  jobId: z.optional(JobId),
  ...WRITTEN,
  createdAt: z.optional(IsoTime),
  updatedAt: z.optional(EpochMs),
  expiresAt: z.optional(EpochMs),
})
export type SentJobInfo = z.infer<typeof SentJobInfo>

/** One shot to film. The writer may add whatever it needs. */
export const Scene = z.looseObject({
  sceneNumber: z.optional(z.int().check(z.minimum(1), z.maximum(MAX_SCENES))),
  prompt: z.optional(z.string()),
})
export type Scene = z.infer<typeof Scene>

const Loose = z.looseObject({})
const Script = z.union([z.string().check(z.maxLength(MAX_SCRIPT_CHARACTERS)), Loose])
const BatchCount = z.int().check(z.minimum(0), z.maximum(MAX_SCENES))

/** Where an interrupted job goes on. */
const Resume = z
  .looseObject({ completedBatches: BatchCount, totalBatches: BatchCount })
  .check(z.refine(({ completedBatches, totalBatches }) => completedBatches <= totalBatches))

/** What a job holds beside its list row: the part that may weigh megabytes. */
const CONTENT = {
  script: z.optional(Script),
  scenes: z.array(Scene).check(z.maxLength(MAX_SCENES)),
  /** The people of the film, as a list or by name. */
  characters: z._default(z.union([z.array(z.unknown()), Loose]), []),
  colorProfile: z.optional(Loose),
  summary: z.optional(z.union([z.string(), Loose])),
  resume: z.optional(Resume),
}

/** A whole job. A newer page may have given it more than is known here; that stays with it. */
export const Job = z.looseObject({ ...JobInfo.shape, ...CONTENT })
export type Job = z.infer<typeof Job>

export const SentJob = z.looseObject({ ...SentJobInfo.shape, ...CONTENT })
export type SentJob = z.infer<typeof SentJob>

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}

/** The list row of a job, without what else it holds. */
export function jobInfoOf(job: JobInfo): JobInfo {
  return JobInfo.parse(job)
}
