import * as z from 'zod/mini'

/** How many people a film may have. */
export const MAX_CHARACTERS = 12
export const MAX_NAME_CHARACTERS = 60
export const MAX_DESCRIPTION_CHARACTERS = 220

/** Somebody in the film, described once: every scene repeats these words, so that they look the same in all. */
export const Character = z.looseObject({
  name: z.string().check(z.minLength(1), z.maxLength(MAX_NAME_CHARACTERS)),
  description: z._default(z.string().check(z.maxLength(2_000)), ''),
  voice: z.optional(z.string().check(z.maxLength(200))),
})
export type Character = z.infer<typeof Character>

/** Whom a name means, however its letters are written: scripts name people in capitals. */
export function findCharacter<Named extends { name: string }>(
  cast: readonly Named[],
  name: string,
): Named | undefined {
  return cast.find((one) => foldName(one.name) === foldName(name))
}

/** Whom these names mean, each once and in their order; names of nobody are left out. */
export function findCharacters<Named extends { name: string }>(
  cast: readonly Named[],
  names: readonly string[],
): Named[] {
  return [...new Set(names.flatMap((name) => findCharacter(cast, name) ?? []))]
}

/** Each of them once, as they were first described. */
export function withoutNamesakes<Named extends { name: string }>(cast: readonly Named[]): Named[] {
  return cast.filter((one) => findCharacter(cast, one.name) === one)
}

function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The colours of a film. */
export const ColorProfile = z.looseObject({
  palette: z.array(z.string().check(z.maxLength(32))).check(z.maxLength(8)),
  lighting: z.string().check(z.maxLength(400)),
  mood: z.string().check(z.maxLength(400)),
  grade: z.string().check(z.maxLength(400)),
})
export type ColorProfile = z.infer<typeof ColorProfile>
