import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

type Theme = 'light' | 'dark'

/** Without what a page passed, which is most of it and takes longest to tell; nothing here needs loading first either. */
const OPTIONS = { resultTypes: ['violations'], preload: false } satisfies axe.RunOptions
const EVERYTHING = { ...OPTIONS, rules: { 'target-size': { enabled: true } } }
const COLOURS = { ...OPTIONS, runOnly: ['color-contrast'] }

/** Those of WCAG 2.2. Of a page as a whole, more can be asked. */
export const FOR_PARTS = {
  ...OPTIONS,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
}

/** What axe finds wrong with a page in these themes. A theme changes colours, and so is looked at for them alone. */
export async function violations(
  page: Page,
  themes: Theme[] = ['light', 'dark'],
  rules: axe.RunOptions = EVERYTHING,
): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(axe.source)
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const options = colorScheme === 'dark' ? COLOURS : rules
    const wrong = await page.evaluate(async (given) => {
      const { violations } = await window.axe.run(document, given)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    }, options)
    found.push(...wrong.map((each) => `${colorScheme}: ${each}`))
  }
  return found
}
