import type { Batch } from './batches.ts'

type Numbered = { sceneNumber: number }

/**
 * The scenes of a batch in order and with their own numbers, or null where that would be a guess: some are missing or
 * told twice. A writer may give them in another order, count from 1 in each batch, or from somewhere else, or give one
 * number or none to all; it may repeat a scene word for word, or go on beyond what was asked.
 */
export function numberScenes<Scene extends Numbered>(
  scenes: readonly Scene[],
  { first, last }: Pick<Batch, 'first' | 'last'>,
): Scene[] | null {
  const size = last - first + 1
  const single = scenes.length > size ? withoutRepeats(scenes) : scenes
  const ordered =
    inOrder(single, first, size) ??
    (single.length === size
      ? (inOrder(single, lowest(single), size) ?? (isSilent(single) ? single : null))
      : null)
  return ordered?.map((scene, index) => ({ ...scene, sceneNumber: first + index })) ?? null
}

/** The scenes with these numbers, if there is exactly one of each. */
function inOrder<Scene extends Numbered>(
  scenes: readonly Scene[],
  first: number,
  size: number,
): Scene[] | null {
  const wanted = Array.from({ length: size }, (_, index) => {
    const found = scenes.filter(({ sceneNumber }) => sceneNumber === first + index)
    return found.length === 1 ? found[0]! : null
  })
  return wanted.every((scene) => scene !== null) ? wanted : null
}

/** Where they are counted from. */
function lowest(scenes: readonly Numbered[]): number {
  return Math.min(...scenes.map(({ sceneNumber }) => sceneNumber))
}

/** One number for all, or none, says nothing, so their place in the list is all that is known. */
function isSilent(scenes: readonly Numbered[]): boolean {
  return scenes.every(({ sceneNumber }) => Object.is(sceneNumber, scenes[0]!.sceneNumber))
}

function withoutRepeats<Scene>(scenes: readonly Scene[]): Scene[] {
  return [...new Map(scenes.map((scene) => [JSON.stringify(scene), scene])).values()]
}
