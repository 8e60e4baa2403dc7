import type * as z from 'zod/mini'

import type { Issue } from '../contract/problem.ts'

/** The problems a schema found, each with the path of its field. */
export function issuesOf(error: z.core.$ZodError): Issue[] {
  return error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
}
