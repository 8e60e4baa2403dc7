import { encode } from 'uqr'

/** A text as a QR code: the dark squares as the path of a drawing that is so many units wide. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: 4 })
  const squares = data.flatMap((line, y) =>
    line.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  )
  return { path: squares.join(''), size }
}
