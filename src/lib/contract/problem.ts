import * as z from 'zod/mini'

import { ReplyCode } from './error-code.ts'

/** What is wrong with one field. `path` is dotted; empty for the body as a whole. */
export const Issue = z.object({ path: z.string(), message: z.string() })
export type Issue = z.infer<typeof Issue>

/** The body of every error reply: RFC 9457 (https://www.rfc-editor.org/rfc/rfc9457) with our code. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ReplyCode,
  detail: z.optional(z.string()),
  issues: z.optional(z.array(Issue)),
})
export type Problem = z.infer<typeof Problem>
