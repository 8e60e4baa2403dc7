import lighthouse, { defaultConfig } from 'lighthouse'

import { launchChromium } from '../../scripts/chromium.ts'
import { freePort } from '../../scripts/port.ts'

/** What Lighthouse makes of a page as it loads on a slow phone: https://developer.chrome.com/docs/lighthouse */
export type Marks = {
  performance: number
  accessibility: number
  'best-practices': number
  seo: number
  /** How far what was shown moves: https://web.dev/articles/cls */
  shift: number
  /** What travelled, media aside. */
  bytes: number
  scriptBytes: number
  /** What costs marks, for who has to mend it. */
  faults: string[]
}

type Moved = { items: { score: number; node?: { snippet: string } }[] }
type Sizes = { resourceType: string; transferSize: number }[]

/**
 * How much slower a phone is than this machine, so that it is the same phone everywhere. The usual 4 is meant for machines of
 * 1,500 to 2,000 points: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown
 */
const PHONE_POINTS = 1_750 / 4
const slowdown = (points: number) => Math.min(4, Math.max(1, points / PHONE_POINTS))

/** Opens a browser that Lighthouse may steer. */
export async function openLighthouse() {
  const port = await freePort()
  const browser = await launchChromium({ args: [`--remote-debugging-port=${port}`] })
  let cpuSlowdownMultiplier = 4

  async function look(url: string): Promise<Marks> {
    const result = await lighthouse(url, {
      ...{ port, output: 'json', logLevel: 'error' },
      throttling: { ...defaultConfig.settings!.throttling, cpuSlowdownMultiplier },
    })
    const { categories, audits, environment } = result!.lhr
    cpuSlowdownMultiplier = slowdown(environment.benchmarkIndex)
    const mark = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
    const { items } = audits['resource-summary']?.details as unknown as { items: Sizes }
    const bytes = (wanted: (type: string) => boolean) =>
      items
        .filter(({ resourceType }) => wanted(resourceType))
        .reduce((sum, { transferSize }) => sum + transferSize, 0)
    const moved = (audits['layout-shifts']?.details as Moved | undefined)?.items ?? []
    return {
      performance: mark('performance'),
      accessibility: mark('accessibility'),
      'best-practices': mark('best-practices'),
      seo: mark('seo'),
      shift: audits['cumulative-layout-shift']!.numericValue!,
      bytes: bytes((type) => ['document', 'script', 'stylesheet', 'font', 'other'].includes(type)),
      scriptBytes: bytes((type) => type === 'script'),
      faults: Object.values(audits)
        .filter(({ score }) => score !== null && score < 0.9)
        .map(({ id, displayValue = '' }) => `${id} ${displayValue}`)
        .concat(moved.map(({ score, node }) => `moved by ${score}: ${node?.snippet ?? 'a page'}`)),
    }
  }

  return { look, close: () => browser.close() }
}
