import { render } from 'solid-js/web'

import { FileId } from '#lib/domain/file-id.ts'
import { parseStatusTarget, type StatusTarget } from '#lib/domain/status-target.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import GenerationStatus from './GenerationStatus.tsx'

/**
 * Puts the status island in place of the shell's first words. Mounted by the page's own script rather than hydrated:
 * nothing of it can be known when the page is built, and hydration would cost four kilobytes.
 */
export function mountStatus(place: HTMLElement, words: StatusWords): void {
  const [, , page = '', ...rest] = location.pathname.split('/')
  const target = targetOf(page, rest.join('/').replace(/\/$/, ''))
  place.replaceChildren()
  render(
    () => <GenerationStatus words={words} target={target} isFilePage={page === 'file'} />,
    place,
  )
}

function targetOf(page: string, id: string): StatusTarget {
  if (page !== 'file') return parseStatusTarget(id)
  return FileId.safeParse(id).success ? { kind: 'files', fileIds: [id] } : { kind: 'invalid' }
}
