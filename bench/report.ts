/** Prints one measurement as a line of JSON; everything else that a bench has to say goes to stderr. */
export function report(bench: string, measured: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ bench, ...measured })}\n`)
}

/** The value that this share of all values does not exceed, to a hundredth. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return rounded(value)
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
