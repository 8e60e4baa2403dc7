/** What a line is made of, and how wide it is. */
type Word = { text: string; width: number }

/** The words in this many lines, so divided that the widest line is as narrow as can be. */
export function breakLines(words: readonly Word[], space: number, count: number): Word[] {
  if (count <= 1 || words.length <= 1) return [joined(words, space)]
  const ways = words.slice(1).map((_, index) => {
    const rest = breakLines(words.slice(index + 1), space, count - 1)
    return [joined(words.slice(0, index + 1), space), ...rest]
  })
  return ways.reduce((best, way) => (widest(way) < widest(best) ? way : best))
}

function joined(words: readonly Word[], space: number): Word {
  const width = words.reduce((sum, word) => sum + word.width, (words.length - 1) * space)
  return { text: words.map(({ text }) => text).join(' '), width }
}

function widest(lines: readonly Word[]): number {
  return Math.max(...lines.map(({ width }) => width))
}
