import type { JSX } from 'solid-js'

import type { Locale } from '#lib/domain/locale.ts'
import type { Dictionary } from '#lib/i18n/dictionary.ts'

/** What a component is given of a language. */
export type Language = { locale: Locale; dictionary: Dictionary }

/** A component in one of its states. */
export type Specimen = {
  name: string
  show: (language: Language) => JSX.Element
  /** The classes of what it stands in on its page. */
  within?: string
  /** It is laid out by the width of the page. */
  isWide?: boolean
  /** What the shop answers at these paths while it comes into its state; whatever else is asked is never answered. */
  answers?: Record<string, () => Response>
  /** What somebody does, and waits for, to bring it there. */
  act?: (room: ShadowRoot) => unknown
}

/** The specimens of one page, with the style sheets of that page. */
export type Room = { name: string; styles: string[]; specimens: Specimen[] }

/** How long a specimen may take to come into its state, in milliseconds. */
const PATIENCE_MS = 10_000

/** Waits until this is in the room. */
export async function there(room: ShadowRoot, selector: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (!room.querySelector(selector)) {
    if (Date.now() > deadline) throw new Error(`There is no ${selector}`)
    await new Promise(requestAnimationFrame)
  }
}

/** Puts a text into a field as if it were typed. */
export function write(room: ShadowRoot, selector: string, text: string): void {
  const field = room.querySelector<HTMLInputElement>(selector)!
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}

/** Presses what is or comes there, one after the other. */
export async function press(room: ShadowRoot, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    await there(room, selector)
    room.querySelector<HTMLElement>(selector)!.click()
  }
}
