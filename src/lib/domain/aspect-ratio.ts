import * as z from 'zod/mini'

/** The shapes that a video can be ordered in, width to height. */
export const ASPECT_RATIOS = ['16:9', '9:16'] as const
export const AspectRatio = /* @__PURE__ */ z.enum(ASPECT_RATIOS)
export type AspectRatio = z.infer<typeof AspectRatio>
