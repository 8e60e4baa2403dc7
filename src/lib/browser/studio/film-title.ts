import { clipText } from '../../domain/clip-text.ts'

const MAX_CHARACTERS = 80

/** The first words of a script that are not the heading of a scene. */
export function titleOf(script: string): string {
  const lines = script.split('\n').map((line) => line.replace(/\p{Cc}+/gu, ' ').trim())
  const found = lines.find((line) => /\p{L}.*\s.*\p{L}/u.test(line)) ?? lines[0] ?? ''
  return clipText(found, MAX_CHARACTERS)
}
