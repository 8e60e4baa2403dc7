import { asRecord } from '../http/call.ts'
import type { Written } from './response.ts'

type Scene = Record<string, unknown>

const LONG_LINE = Array.from({ length: 30 }, (_, index) => ['we', 'walk', 'on'][index % 3]).join(
  ' ',
)

/** Faults that only an answer with scenes can have. */
export const SCENE_FAULTS: Record<string, (scenes: Scene[], at: number) => Scene[]> = {
  missing_scene: (scenes, at) => scenes.toSpliced(at, 1),
  // In place of its neighbour, so that the number of scenes is right; a scene alone is given twice.
  duplicate_scene: (scenes, at) =>
    scenes.length > 1
      ? scenes.with(at === 0 ? 1 : at - 1, scenes[at] ?? {})
      : [...scenes, ...scenes],
  wrong_numbers: (scenes) =>
    scenes.map((scene, index) => ({ ...scene, sceneNumber: 9_000 - 7 * index })),
  long_dialogue: (scenes, at) =>
    scenes.map((scene, index) =>
      index === at ? { ...scene, speaker: scene['speaker'] || 'Somebody', line: LONG_LINE } : scene,
    ),
}

/** The scenes of an answer, when that is what it holds. */
export function scenesIn(answer: unknown): Scene[] | undefined {
  const scenes = asRecord(answer)?.['scenes']
  return Array.isArray(scenes) ? (scenes as Scene[]) : undefined
}

/** Spoils the middle one of the scenes, or all, as the fault has it. */
export function spoilScenes(answer: unknown, fault: string | undefined): unknown {
  const scenes = scenesIn(answer)
  const spoil = fault === undefined ? undefined : SCENE_FAULTS[fault]
  if (!scenes || !spoil) return answer
  return { ...asRecord(answer), scenes: spoil(scenes, Math.floor(scenes.length / 2)) }
}

/** What is left of a good answer under a fault of its text. */
export function spoilText(text: string, fault: string | undefined): Written {
  const half = text.slice(0, Math.ceil(text.length / 2))
  switch (fault) {
    case 'prose':
      return {
        text: `Of course! Here is what you asked for:\n\n\`\`\`json\n${text}\n\`\`\`\n\nLet me know if you would like any changes.`,
        finishReason: 'STOP',
      }
    case 'truncated_json':
      return { text: half, finishReason: 'MAX_TOKENS' }
    case 'safety_stop':
      return { text: half, finishReason: 'SAFETY' }
    default:
      return { text, finishReason: 'STOP' }
  }
}
