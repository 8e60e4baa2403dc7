/**
 * Puts the focus where one goes on when what had it goes: on the first of these that is there. Gives whether nobody has
 * moved it since.
 */
export function putFocus(...places: (Element | null | undefined)[]): () => boolean {
  const place = places.find(Boolean) as HTMLElement | undefined
  // What is no control takes the focus only once it is told to, and never from the Tab key.
  if (place && place.tabIndex < 0) place.tabIndex = -1
  // The heading of the list is where one starts again, but that is no reason to leave the place one looks at.
  place?.focus({ preventScroll: place.matches('h2') })
  return () => [place, document.body].includes(document.activeElement as HTMLElement)
}

/** Puts the focus on what is being made, once the page has it. */
export function focusSoon(made: Element): void {
  queueMicrotask(() => putFocus(made))
}
