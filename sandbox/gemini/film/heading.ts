export interface Heading {
  kind: 'numbered' | 'place'
  /** What the line says beyond being a heading: a scene's name, or where and when it plays. */
  rest: string
}

const NUMBERED =
  /^(?:scene|сцена|szene|scène|escena|cena|scena|scenă|sahne|场景|場景|シーン|장면|दृश्य)\s*(?:№|#|no\.?)?\s*\d+\s*(?:[.:)—–-]+)?\s*(.*)$/iu
const PLACE =
  /^(?:\d+[.)]?\s+)?(?:int|ext|инт|экст|нат|interior|exterior|интерьер|натура)\s*(?:[./]\s*(?:int|ext|инт|экст|нат))?[.:\s—–-]+(.*)$/iu
const TRANSITION =
  /^(?:fade (?:in|out|to black)|cut to(?: black)?|smash cut|dissolve to|the end|затемнение|конец)\s*[.:!]*$/iu

/** Markdown dresses headings up. */
const plain = (line: string): string => line.replace(/^[\s#>*_]+|[\s*_]+$/gu, '')

/** Words of the cutting room, which are neither shown nor spoken. */
export const isTransition = (line: string): boolean => TRANSITION.test(plain(line))

export function headingOf(line: string): Heading | undefined {
  const text = plain(line)
  const numbered = NUMBERED.exec(text)
  if (numbered) return { kind: 'numbered', rest: (numbered[1] ?? '').trim() }
  const place = PLACE.exec(text)
  // In capitals, or with the full stop of a screenplay: "Interior light falls" is a sentence.
  if (!place || !/^(?:\d+[.)]?\s+)?(?:\p{Lu}{3,}|\p{L}{3}[./])/u.test(text)) return undefined
  return { kind: 'place', rest: (place[1] ?? '').trim() }
}

/** "Scene 2: Ada walks north." is a heading and all there is of the scene, in one line. */
export const tells = (rest: string): boolean =>
  /[.!?…]["”»]?$/u.test(rest) || rest.split(/\s+/u).length > 8
