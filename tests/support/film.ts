import type { StudioRequest } from '#lib/contract/run-studio.ts'

/** A request for a film of three scenes. */
export function askedFilm(fields: Partial<StudioRequest> = {}): StudioRequest {
  return {
    workflow: 'script-to-scenes',
    scriptText: 'She waits.',
    mode: 'hybrid',
    sceneCountMode: 'manual',
    sceneCount: 3,
    batchSize: 3,
    voice: 'en',
    jobId: 'job-00000001',
    extractsColorProfile: false,
    negativePrompt: 'standard',
    ...fields,
  }
}
