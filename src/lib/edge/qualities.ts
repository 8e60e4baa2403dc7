/** How much one of several is wanted: 0 for not at all, 1 at most. */
const QUALITY = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i

/**
 * What a client accepts and how much it wants each, in small letters; what makes no sense is left out.
 * https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2
 */
export function qualities(accepted: string): Map<string, number> {
  const read = accepted.split(',').flatMap((part): [string, number][] => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => /^q=/i.test(parameter)) ?? 'q=1'
    const quality = QUALITY.exec(weight)?.[1]
    return quality === undefined ? [] : [[name.toLowerCase(), Number(quality)]]
  })
  return new Map(read)
}
