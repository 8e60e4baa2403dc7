const LETTERS = String.raw`[\p{L}\p{M}\p{N}]`
const CASES = 'а|я|у|ю|е|и|ы|ой|ей|ою|ею|ом|ём|ем|ь|й'
const CASE = new RegExp(`(?:${CASES})$`, 'u')

/** What a Russian name keeps in every case: Ада, Аду and Адой are one. Other names are their own stem. */
export function stemOf(name: string): string {
  const lower = name.toLowerCase()
  if (!/^\p{Script=Cyrillic}{3,}$/u.test(lower)) return lower
  return lower.replace(CASE, '')
}

const escaped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&')

function wordPattern(name: string, flags: string): RegExp {
  const stem = stemOf(name)
  const word = /\p{Script=Cyrillic}/u.test(name)
    ? `${escaped(name.slice(0, stem.length))}(?:${CASES})?`
    : escaped(name)
  return new RegExp(
    `(?<!${LETTERS})(?:${word}|${escaped(name.toUpperCase())})(?!${LETTERS})`,
    flags,
  )
}

// These begin sentences or belong to many.
const NO_NAME = /^(?:the|an|of|old|young|little|big|mr|mrs|ms|dr)$/iu

const wordsOf = (name: string): string[] =>
  (name.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).filter((word) => !NO_NAME.test(word))

/** Which of the characters a text names: in full, or by a word that no other of them is called. */
export function namedIn(text: string, characters: string[]): string[] {
  return characters.filter((name) => {
    if (wordPattern(name, 'iu').test(text)) return true
    const others = characters.filter((one) => one !== name).flatMap(wordsOf)
    const own = wordsOf(name).filter((word) => !others.includes(word))
    return own.some((word) => wordPattern(word, 'u').test(text))
  })
}

/** ADA is how a screenplay writes Ada. */
export function inPlainCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 2) return name
  return name.replace(
    /\p{L}[\p{L}\p{M}'’]*/gu,
    (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
  )
}
