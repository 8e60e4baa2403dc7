import * as z from 'zod/mini'

import { GenerationVideo } from '../contract/get-generation.ts'
import { readStored, writeStored } from './storage.ts'

/** Files seen by their own ids are kept in one map, since their pages overlap and a link is often opened but once. */
export const FILES_KEY = 'veo3_files'

/** How many are remembered; those seen longest ago go first. */
const MAX_REMEMBERED = 60

/** `startedAt` is when this browser first heard of it, so that progress does not begin anew with every visit. */
const StoredFile = z.object({ video: GenerationVideo, startedAt: z.number(), seenAt: z.number() })
export type StoredFile = z.infer<typeof StoredFile>

const StoredFiles = z.record(z.string(), StoredFile)

export function readFiles(): Record<string, StoredFile> {
  return readStored(FILES_KEY, StoredFiles) ?? {}
}

/** Remembers files beside those remembered before. False if they will be forgotten when the page is closed. */
export function keepFiles(files: StoredFile[]): boolean {
  const own = Object.fromEntries(files.map((file) => [file.video.fileId, file]))
  const all = Object.entries({ ...readFiles(), ...own })
  all.sort(([, one], [, other]) => other.seenAt - one.seenAt)
  return writeStored(FILES_KEY, Object.fromEntries(all.slice(0, MAX_REMEMBERED)))
}
