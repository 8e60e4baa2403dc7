import { render } from 'solid-js/web'

import { createFilesStore } from '#lib/browser/stores/files.ts'
import { createGenerationStore } from '#lib/browser/stores/generation.ts'
import type { FirstState } from '#lib/contract/first-state.ts'
import { parseStatusTarget } from '#lib/domain/status-target.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import GenerationStatus from './GenerationStatus.tsx'
import type { FirstLook } from './order-part.ts'

/**
 * Puts the status island in place of the shell's first words. Mounted by the page's own script rather than hydrated:
 * nothing of it can be known when the page is built. Gives the way to take it off again.
 */
export function mountStatus(
  place: HTMLElement,
  words: StatusWords,
  first?: FirstState,
): () => void {
  const [, , page, id = ''] = location.pathname.split('/')
  const isFilePage = page === 'file'
  const store = chooseStore(id, isFilePage, first)
  const parts = [...place.querySelectorAll<HTMLElement>('[data-part]')]
  const firstLook: FirstLook = (name) => parts.find(({ dataset }) => dataset['part'] === name)
  const firstMoment = place.querySelector('.order-facts time')?.textContent
  place.replaceChildren()
  return render(
    () => (
      <GenerationStatus
        words={words}
        store={store}
        isFilePage={isFilePage}
        firstLook={firstLook}
        firstMoment={firstMoment}
      />
    ),
    place,
  )
}

/** What the address names; nothing if it names nothing that could exist. */
function chooseStore(id: string, isFilePage: boolean, first?: FirstState) {
  const target = parseStatusTarget(id)
  if (target.kind === 'invalid') return null
  const rest = [undefined, undefined, first] as const
  if (target.kind === 'order')
    return isFilePage ? null : createGenerationStore(target.sessionId, ...rest)
  return isFilePage && target.fileIds.length > 1 ? null : createFilesStore(target.fileIds, ...rest)
}
