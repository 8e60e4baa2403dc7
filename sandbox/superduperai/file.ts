import { randomUUID } from 'node:crypto'
import type { Kind } from './kind.ts'
import { sampleFor } from './sample.ts'

export type TaskStatus = 'in_progress' | 'completed' | 'error'

export interface VideoConfig {
  prompt: string
  negative_prompt: string
  seed: number
  duration: number
  width: number
  height: number
  aspect_ratio: string | null
  generation_config_name: string
  generation_config: Record<string, unknown>
  references: unknown[]
}

export interface File {
  id: string
  kind: Kind
  createdAt: number
  /** When its task ends; null is never. */
  endsAt: number | null
  ending: 'completed' | 'error'
  config: VideoConfig
  generationId: string
  taskId: string
  /** Where its media is, once there is any. */
  sample: { path: string; thumbnail: string | null }
  /** Whether somebody was already told that it is finished. */
  seenFinished: boolean
}

export type NewFile = Pick<File, 'kind' | 'endsAt' | 'ending' | 'config'>

export function makeFile(given: NewFile): File {
  return {
    ...given,
    id: randomUUID(),
    createdAt: Date.now(),
    generationId: randomUUID(),
    taskId: randomUUID(),
    sample: sampleFor(given.kind, given.config.aspect_ratio),
    seenFinished: false,
  }
}

export function statusOf(file: File): TaskStatus {
  return file.endsAt !== null && Date.now() >= file.endsAt ? file.ending : 'in_progress'
}
