import StudioForm from '#islands/mounted/studio/StudioForm.tsx'
import { studioWords } from '#lib/i18n/studio-words.ts'

import { press, type Specimen } from '../specimen.ts'

type Form = { isOpening?: boolean; isBusy?: boolean }

function form(name: string, about: Form = {}, act?: Specimen['act']): Specimen {
  return {
    name: `studio form: ${name}`,
    within: 'wrap studio-page',
    isWide: true,
    show: ({ locale, dictionary }) => (
      <StudioForm
        words={studioWords(locale, dictionary)}
        isOpening={about.isOpening ?? false}
        isBusy={about.isBusy ?? false}
        onStart={() => undefined}
      />
    ),
    ...(act && { act }),
  }
}

/** What a film is written from. */
export const studioSpecimens: Specimen[] = [
  form('idle'),
  form('nothing written, its settings open', {}, (room) =>
    press(room, '.studio__more summary', '[type="submit"]'),
  ),
  form('an address of nothing', {}, (room) =>
    press(
      room,
      '[name="workflow"]:not(:checked)',
      '[name="count"]:not(:checked)',
      '[type="submit"]',
    ),
  ),
  form('busy', { isBusy: true }),
]
