/** A run of scenes that are written together. Batches and scenes are counted from 1. */
export type Batch = { number: number; first: number; last: number }

/** How long one scene is: what Veo films at a time. */
export const SCENE_SECONDS = 8

/** Every batch of a film, in order; the last may be smaller. */
export function planBatches(sceneCount: number, batchSize: number): Batch[] {
  return Array.from({ length: Math.ceil(sceneCount / batchSize) }, (_, index) => ({
    number: index + 1,
    first: index * batchSize + 1,
    last: Math.min((index + 1) * batchSize, sceneCount),
  }))
}

/** When a scene begins and ends, in seconds from the beginning of the film. */
export function sceneTime(sceneNumber: number): { startSeconds: number; endSeconds: number } {
  return {
    startSeconds: (sceneNumber - 1) * SCENE_SECONDS,
    endSeconds: sceneNumber * SCENE_SECONDS,
  }
}
