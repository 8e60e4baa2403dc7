import type { ListedJob } from '#lib/browser/jobs/job-cache.ts'
import type { RunState } from '#lib/browser/studio/active-run.ts'
import { type Job, jobInfoOf } from '#lib/domain/job.ts'

const NOW = Date.now()
const HOUR_MS = 3_600_000

const scene = (sceneNumber: number, title: string, prompt: string) => ({
  ...{ sceneNumber, title, prompt, negativePrompt: 'text, watermark' },
  ...{ startSeconds: (sceneNumber - 1) * 8, endSeconds: sceneNumber * 8 },
})

export const SCENES = [
  scene(
    1,
    'The stairs',
    'A red fox climbs the stairs of a lighthouse. Rain on the windows, a lamp swinging.\n\nThe Keeper (from below): “Who is there?”',
  ),
  scene(
    2,
    'The lamp',
    'The keeper, an old woman in a yellow coat, lights the lamp. Wide shot, slow push in.',
  ),
  scene(
    3,
    'The sea',
    'From above: the beam turns over a black sea, and far out a small boat answers.',
  ),
]

/** A finished film of three scenes, but for what a specimen says. */
export function film(about: Partial<Job> = {}): Job {
  return {
    ...{ jobId: 'job-00000001', videoId: '', videoUrl: '', mode: 'hybrid', voice: 'en' },
    ...{ sceneCount: 3, charactersFound: 1, status: 'completed', hasScript: true, rev: 3 },
    createdAt: new Date(NOW - HOUR_MS).toISOString(),
    ...{ updatedAt: NOW - HOUR_MS, expiresAt: NOW + 47 * HOUR_MS },
    script: 'EXT. LIGHTHOUSE – NIGHT\n\nA fox, wet through, finds the door open.',
    scenes: SCENES,
    characters: [{ name: 'The Keeper', description: 'About seventy, a yellow coat, grey braid' }],
    colorProfile: {
      palette: ['#10222B', '#FFBE55', '#9DBFBD'],
      ...{ lighting: 'One lamp', mood: 'Patient', grade: 'Cold with one warm light' },
    },
    summary: {
      title: 'The fox and the lighthouse',
      calls: [
        {
          ...{ call: 'scenes', batch: 1, attempt: 1, durationMs: 4_200, outcome: 'ok' },
          ...{ sentBytes: 2_100, receivedBytes: 3_400, promptTokens: 800, replyTokens: 900 },
        },
      ],
    },
    ...about,
  }
}

/** The same while it is written. */
export function run(about: Partial<RunState> = {}): RunState {
  return {
    job: film({ status: 'in_progress', scenes: SCENES.slice(0, 2) }),
    progress: { phase: 'scenes', batch: 2, totalBatches: 5, scenes: 2, totalScenes: 12 },
    ...{ pause: null, batchMs: [40_000], batchBegunAt: Date.now() },
    ...about,
  }
}

/** Its row in the list of jobs. */
export function listed(about: Partial<ListedJob> = {}): ListedJob {
  return { ...jobInfoOf(film()), isInCloud: true, ...about }
}
