import * as z from 'zod/mini'

import { StudioSettings } from '../domain/studio-settings.ts'
import { DRAFT_KEY } from './draft-key.ts'
import { readStored, writeStored } from './storage.ts'

/** The entry is shared with the form of the landing page, which keeps its own fields in it. */
const Entry = z.looseObject({ studio: z.optional(z.unknown()) })

/** How the studio was set on this device the last time; its defaults if it never was, with people who speak `voice`. */
export function readStudioSettings(voice?: string): StudioSettings {
  const entry = readStored(DRAFT_KEY, Entry)
  return StudioSettings.parse({ voice, ...Object(entry?.studio) })
}

/** False if they will be forgotten when the page is closed. */
export function writeStudioSettings(settings: StudioSettings): boolean {
  const entry = readStored(DRAFT_KEY, Entry)
  return writeStored(DRAFT_KEY, { ...entry, studio: StudioSettings.parse(settings) })
}
