import { render } from 'solid-js/web'

import type { StudioWords } from '#lib/i18n/studio-words.ts'

import StudioRoom from './StudioRoom.tsx'

/** Puts the studio in place of the page's first words. Gives the way to take it off again. */
export function mountStudio(place: HTMLElement, words: StudioWords): () => void {
  place.replaceChildren()
  return render(() => <StudioRoom words={words} />, place)
}
