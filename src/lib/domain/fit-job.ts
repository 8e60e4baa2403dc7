import type * as z from 'zod/mini'

import { Job, MAX_SCENES, MAX_SCRIPT_CHARACTERS, type Scene, Scene as SceneSchema } from './job.ts'

/** What a field becomes that does not fit and cannot be made to. Those that are not here are left out. */
const INSTEAD: Partial<Record<keyof Job, unknown>> = {
  videoId: '',
  videoUrl: '',
  sceneCount: 0,
  charactersFound: 0,
  mode: 'hybrid',
  voice: 'no-voice',
  status: 'partial',
  hasScript: false,
  rev: 0,
  createdAt: new Date(0).toISOString(),
  updatedAt: 0,
  expiresAt: 0,
  characters: [],
}

/**
 * A job that fits its schema: what is too long is cut, and what does not fit otherwise is left out. So nobody's work is
 * lost to one bad field, and what was kept can be read again. Throws if not even its id is one.
 */
export function fitJob(job: Record<string, unknown>): Job {
  const cut: Record<string, unknown> = {
    ...job,
    voice: clip(job['voice'], 64),
    videoId: clip(job['videoId'], 128),
    script: clip(job['script'], MAX_SCRIPT_CHARACTERS),
    error: fitError(job['error']),
    scenes: Array.isArray(job['scenes']) ? job['scenes'].slice(0, MAX_SCENES).map(fitScene) : [],
  }
  const fields = Object.entries(Job.shape as Record<string, z.ZodMiniType>).map(
    ([name, schema]) => {
      const parsed = schema.safeParse(cut[name])
      return [name, parsed.success ? parsed.data : INSTEAD[name]] as const
    },
  )
  const known = Object.fromEntries(fields)
  const all = Object.entries({ ...job, ...known }).filter(([, value]) => value !== undefined)
  return Job.parse(Object.fromEntries(all))
}

function fitScene(scene: unknown): Scene {
  const fields = Object.entries(Object(scene) as Record<string, unknown>)
  const shape = SceneSchema.shape as Record<string, z.ZodMiniType>
  return Object.fromEntries(
    fields.filter(
      ([name, value]) => !Object.hasOwn(shape, name) || shape[name]!.safeParse(value).success,
    ),
  )
}

function fitError(error: unknown): Job['error'] {
  if (typeof error !== 'object' || error === null) return undefined
  const { code, message, retryable } = error as Record<string, unknown>
  const isCode = typeof code === 'string' && /^[A-Za-z0-9_]{1,64}$/.test(code)
  return {
    code: isCode ? code : 'internal_error',
    message: typeof message === 'string' ? (clip(message, 500) as string) : '',
    retryable: retryable === true,
  }
}

/** Text without control characters, but for the lines of a script, and no longer than it may be. */
function clip(text: unknown, most: number): unknown {
  if (typeof text !== 'string') return text
  const plain = most === MAX_SCRIPT_CHARACTERS ? text : text.replace(/\p{Cc}+/gu, ' ')
  return plain.slice(0, most)
}
