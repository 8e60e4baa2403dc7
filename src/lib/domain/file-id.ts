import * as z from 'zod/mini'

/** How many files one address or one request may name. */
export const MAX_FILES = 20

/** The id of one generated file. Strict, because it becomes part of an upstream address. */
export const FileId = z.string().check(z.regex(/^(?!cs_)[A-Za-z0-9_-]{11,64}$/))
export type FileId = z.infer<typeof FileId>

/** Splits a comma list into its parts: blanks trimmed, empties and repeats dropped, order kept. Validates nothing. */
export function splitFileIds(list: string): string[] {
  const parts = list.split(',').map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}
