/** Red, green and blue from 0 to 255, and how much of it there is. */
export type Colour = [red: number, green: number, blue: number, alpha: number]

/** A colour as tokens write it. */
export function parseColour(text: string): Colour {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text)
  if (hex)
    return [...(hex.slice(1).map((part) => parseInt(part, 16)) as [number, number, number]), 1]
  const rgb = /^rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+))?\)$/.exec(text)
  if (!rgb) throw new Error(`${text} is no colour that is read here`)
  const [red, green, blue] = rgb.slice(1, 4).map(Number)
  return [red!, green!, blue!, Number(rgb[4] ?? 1)]
}

/** The colour that is seen where one lies on another that hides all below it. */
export function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const blend = (one: number, other: number) => one * alpha + other * (1 - alpha)
  return [blend(red, below[0]), blend(green, below[1]), blend(blue, below[2]), 1]
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
