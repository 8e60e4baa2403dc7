import { atom } from 'nanostores'

import PairingPanel from '#islands/mounted/jobs/PairingPanel.tsx'
import type { Pairing, PairingView } from '#lib/browser/stores/pairing.ts'
import { jobWords } from '#lib/i18n/job-words.ts'

import { type Specimen, there } from '../specimen.ts'

const CODE = 'K7QF-2M9D-XW4T-8HJP-5RNB-3CVG-6Z'

function pairing(view: PairingView): Pairing {
  const quiet = () => undefined
  const done = () => Promise.resolve()
  return {
    $view: atom<PairingView>(view),
    ...{
      show: quiet,
      type: quiet,
      askRenew: quiet,
      askForget: quiet,
      forget: quiet,
      cancel: quiet,
    },
    ...{ enter: done, join: done, renew: done },
  }
}

function panel(name: string, view: PairingView, act?: Specimen['act']): Specimen {
  return {
    name: `your code: ${name}`,
    within: 'wrap jobs-page',
    show: ({ dictionary }) => <PairingPanel words={jobWords(dictionary)} pairing={pairing(view)} />,
    ...(act && { act }),
  }
}

const asking = { kind: 'asking', key: 'key', code: CODE, count: 12 } as const

/** The code that takes jobs to other devices. */
export const pairingSpecimens: Specimen[] = [
  panel('idle', { kind: 'idle' }),
  panel(
    'shown',
    { kind: 'shown', link: `https://example.com/en/veo/#${CODE}`, code: CODE },
    (root) => there(root, '.pairing__qr svg'),
  ),
  panel('typed wrong', { kind: 'typing', isWrong: true }),
  panel('to be joined', { ...asking, isOwn: false }),
  panel('this device’s own', { ...asking, isOwn: true }),
  panel('to be renewed', { kind: 'renewing' }),
  panel('to be forgotten, with jobs that would be lost', {
    ...{ kind: 'forgetting', code: CODE, waiting: 2 },
  }),
  panel('busy', { kind: 'busy', moved: { done: 3, total: 12 } }),
  panel('joined', { kind: 'done', what: 'joined' }),
  panel('failed', { kind: 'failed', code: 'network_error' }),
]
