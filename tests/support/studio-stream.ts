import type { StudioEvent, StudioScene } from '../../src/lib/contract/run-studio.ts'
import type { StudioSettings } from '../../src/lib/domain/studio-settings.ts'
import { readStudioSettings } from '../../src/lib/browser/studio-settings.ts'

export function settingsOf(about: Partial<StudioSettings> = {}): StudioSettings {
  return { ...readStudioSettings(), batchSize: 2, ...about }
}

export function sceneOf(sceneNumber: number): StudioScene {
  return {
    sceneNumber,
    startSeconds: (sceneNumber - 1) * 8,
    endSeconds: sceneNumber * 8,
    title: `Сцена ${sceneNumber}`,
    prompt: `A fox 🦊 crosses the lake, ${sceneNumber}.`,
    negativePrompt: 'subtitles',
    characters: [],
  }
}

/** A film of four scenes in two batches, as the server tells it from batch `from` on. */
export function filmEvents(from = 1): StudioEvent[] {
  const progress = (batch: number) => ({
    ...{ phase: 'scenes' as const, batch, totalBatches: 2, totalScenes: 4 },
    scenes: (batch - 1) * 2,
  })
  const batches = [1, 2].slice(from - 1).flatMap((batchNumber): StudioEvent[] => [
    { event: 'progress', data: progress(batchNumber) },
    {
      event: 'batchComplete',
      data: {
        batchNumber,
        totalBatches: 2,
        scenes: [sceneOf(batchNumber * 2 - 1), sceneOf(batchNumber * 2)],
        characters: [{ name: 'Ada', description: 'tall' }],
      },
    },
  ])
  return [
    ...(from === 1
      ? [{ event: 'character' as const, data: { name: 'Ada', description: 'tall' } }]
      : []),
    ...batches,
    {
      event: 'complete',
      data: { jobId: 'job-00000001', sceneCount: 4, totalBatches: 2, charactersFound: 1 },
    },
  ]
}

/** Events as they go over the wire, with comments between them. */
export function wireOf(events: readonly StudioEvent[], newline = '\n'): string {
  const blocks = events.map(({ event, data }, index) =>
    [`id: 1-${index + 1}`, `event: ${event}`, `data: ${JSON.stringify(data)}`, ''].join(newline),
  )
  return [': started', '', ...blocks.flatMap((block) => [block, ':', ''])].join(newline)
}

/** A body that comes in these pieces, and then ends, breaks or goes silent. */
export function bodyOf(
  pieces: readonly Uint8Array[],
  end: 'ends' | 'breaks' | 'goes silent' = 'ends',
): ReadableStream<Uint8Array> {
  const rest = [...pieces]
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = rest.shift()
        if (piece) return controller.enqueue(piece)
        if (end === 'ends') return controller.close()
        if (end === 'breaks') return controller.error(new TypeError('network'))
        return new Promise(() => undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
