import { residentKb } from '../process-cpu.ts'
import { rounded } from '../report.ts'

const EVERY_MS = 5_000
/** What a process takes up at first says nothing about what it keeps. */
const WARM_SHARE = 0.3

type Sample = { minutes: number; mb: number }

/** Watches how much memory a process takes. Its slope is null where there is too little to tell it by, or no /proc. */
export function watchMemory(pid: number | null) {
  const begun = performance.now()
  const samples: Sample[] = []
  const timer = setInterval(() => {
    const kb = pid === null ? null : residentKb(pid)
    const minutes = (performance.now() - begun) / 60_000
    if (kb !== null) samples.push({ minutes, mb: kb / 1_024 })
  }, EVERY_MS)

  return {
    end() {
      clearInterval(timer)
      const warm = samples.slice(Math.floor(samples.length * WARM_SHARE))
      return {
        memoryMb: rounded(samples.at(-1)?.mb ?? Number.NaN),
        memoryMbPerMinute: warm.length < 5 ? null : rounded(slopeOf(warm)),
      }
    },
  }
}

/** By least squares. */
function slopeOf(samples: Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
  const [x, y] = [mean(({ minutes }) => minutes), mean(({ mb }) => mb)]
  const over = mean(({ minutes, mb }) => (minutes - x) * (mb - y))
  return over / mean(({ minutes }) => (minutes - x) ** 2)
}
