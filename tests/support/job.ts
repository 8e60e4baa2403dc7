import type { Job, JobInfo, SentJob, SentJobInfo } from '../../src/lib/domain/job.ts'

/** A job's list row as a writer sends it, but for what a test says. */
export function sentInfo(about: Partial<SentJobInfo> = {}): SentJobInfo {
  return {
    videoId: 'dQw4w9WgXcQ',
    videoUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    sceneCount: 2,
    charactersFound: 1,
    mode: 'hybrid',
    voice: 'no-voice',
    status: 'partial',
    hasScript: true,
    rev: 1,
    ...about,
  }
}

/** A small job as a writer sends it. */
export function sentJob(about: Partial<SentJob> = {}): SentJob {
  return {
    ...sentInfo(),
    script: 'A fox meets a lighthouse keeper.',
    scenes: [
      { sceneNumber: 1, prompt: 'A red fox climbs the stairs of a lighthouse' },
      { sceneNumber: 2, prompt: 'The keeper lights the lamp' },
    ],
    characters: [{ name: 'Keeper' }],
    ...about,
  }
}

export function jobInfo(about: Partial<JobInfo> = {}): JobInfo {
  return {
    ...sentInfo(),
    jobId: 'job-00000001',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: 1_000,
    expiresAt: 2_000,
    ...about,
  }
}

export function job(about: Partial<Job> = {}): Job {
  const { script, scenes, characters } = sentJob()
  return { ...jobInfo(), script, scenes, characters, ...about }
}
