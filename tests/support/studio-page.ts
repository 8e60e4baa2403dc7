import type { Page } from 'playwright-core'

/** A script of so many scenes with two people in it. */
export function scriptOf(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `Scene ${index + 1}\nAda and Ben walk ${index + 1} miles along the river.\nAda: "We go north."`,
  ).join('\n\n')
}

export const cards = (page: Page) => page.locator('.scene')
export const film = (page: Page) => page.locator('.film')

/** Fills the form and begins; `batchSize` scenes are written at a time. */
export async function begin(page: Page, sceneCount: number, batchSize: number): Promise<void> {
  // Pasted rather than typed: hundreds of scenes take the browser's tools long to type.
  await page.getByLabel('Your script').evaluate((field: HTMLTextAreaElement, script) => {
    field.value = script
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, scriptOf(sceneCount))
  const more = page.getByText('More settings')
  if (!(await page.getByLabel('Scenes written at a time').isVisible())) await more.click()
  await page.getByLabel('Scenes written at a time').fill(String(batchSize))
  await page.getByRole('button', { name: 'Write the scenes' }).click()
}

/** Waits until the film says this of itself. */
export async function stands(page: Page, badge: string): Promise<void> {
  await film(page).locator('.film__head .badge', { hasText: badge }).waitFor()
}

export async function prompts(page: Page): Promise<string[]> {
  return await page.locator('.scene__prompt').allTextContents()
}
