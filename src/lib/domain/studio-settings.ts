import * as z from 'zod/mini'

import { JobMode, MAX_SCENES } from './job.ts'

export const MAX_BATCH = 60
/** The voice of a film in which nobody speaks. */
export const NO_VOICE = 'no-voice'

export const WORKFLOWS = ['script-to-scenes', 'url-to-scenes', 'url-to-script'] as const
export const Workflow = z.enum(WORKFLOWS)
export type Workflow = z.infer<typeof Workflow>

export const NEGATIVE_PROMPT_LEVELS = ['minimal', 'standard', 'aggressive'] as const
export const NegativePromptLevel = z.enum(NEGATIVE_PROMPT_LEVELS)
export type NegativePromptLevel = z.infer<typeof NegativePromptLevel>

export const SCENE_COUNT_MODES = ['auto', 'manual'] as const
export const SceneCountMode = z.enum(SCENE_COUNT_MODES)
export type SceneCountMode = z.infer<typeof SceneCountMode>

/**
 * How the studio was set the last time. What belongs to one video, its script or its address, is not among it. A field
 * that does not fit, of an older page perhaps, becomes its default, and the others are kept.
 */
export const StudioSettings = z.object({
  version: z.catch(z.literal(1), 1),
  workflow: z.catch(Workflow, 'script-to-scenes'),
  mode: z.catch(JobMode, 'hybrid'),
  sceneCountMode: z.catch(SceneCountMode, 'auto'),
  sceneCount: z.catch(z.int().check(z.minimum(1), z.maximum(MAX_SCENES)), 40),
  batchSize: z.catch(z.int().check(z.minimum(1), z.maximum(MAX_BATCH)), 30),
  voice: z.catch(z.string().check(z.minLength(1), z.maxLength(64)), NO_VOICE),
  extractsColorProfile: z.catch(z.boolean(), false),
  negativePrompt: z.catch(NegativePromptLevel, 'standard'),
})
export type StudioSettings = z.infer<typeof StudioSettings>
