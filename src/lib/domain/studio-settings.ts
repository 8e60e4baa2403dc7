import * as z from 'zod/mini'

import { JobMode, MAX_SCENES } from './job.ts'

export const MAX_BATCH = 60

export const Workflow = z.enum(['script-to-scenes', 'url-to-script', 'url-to-scenes'])
export type Workflow = z.infer<typeof Workflow>

/**
 * How the studio was set the last time. What belongs to one video, its script or its address, is not among it. A field
 * that does not fit, of an older page perhaps, becomes its default, and the others are kept.
 */
export const StudioSettings = z.object({
  version: z.catch(z.literal(1), 1),
  workflow: z.catch(Workflow, 'script-to-scenes'),
  mode: z.catch(JobMode, 'hybrid'),
  sceneCountMode: z.catch(z.enum(['auto', 'manual']), 'auto'),
  sceneCount: z.catch(z.int().check(z.minimum(1), z.maximum(MAX_SCENES)), 40),
  batchSize: z.catch(z.int().check(z.minimum(1), z.maximum(MAX_BATCH)), 30),
  voice: z.catch(z.string().check(z.minLength(1), z.maxLength(64)), 'no-voice'),
  extractsColorProfile: z.catch(z.boolean(), false),
  negativePrompt: z.catch(z.enum(['minimal', 'standard', 'aggressive']), 'standard'),
})
export type StudioSettings = z.infer<typeof StudioSettings>
