import GenerationStatus from '#islands/mounted/GenerationStatus.tsx'
import ChoiceForm from '#islands/mounted/order/ChoiceForm.tsx'
import Overview from '#islands/mounted/Overview.tsx'
import type { Ready } from '#islands/mounted/status-sentences.ts'
import { createStillStore } from '#lib/browser/stores/still-store.ts'
import type { Known, StatusView } from '#lib/browser/status-view.ts'
import { fileWords, statusWords } from '#lib/i18n/status-words.ts'

import { failed, finished, known, ledger, TALL, working } from '../orders.ts'
import { press, type Specimen, there, write } from '../specimen.ts'

const ready = (about: Partial<Known> = {}, rest: Partial<Ready> = {}): Ready => ({
  ...{ kind: 'ready', known: known(about), progress: about.progress ?? 40 },
  ...{ isSlow: false, trouble: null, isKept: true },
  ...rest,
})

type Kind = 'order' | 'files' | 'file'

/** A whole page of this kind. */
function page(
  name: string,
  kind: Kind,
  view: StatusView | null,
  about: Partial<Specimen> = {},
): Specimen {
  return {
    name: `${kind} page: ${name}`,
    within: 'wrap status',
    isWide: true,
    show: ({ locale, dictionary }) => {
      const words = (kind === 'file' ? fileWords : statusWords)(locale, dictionary)
      const store = view && createStillStore(view, kind === 'order')
      return <GenerationStatus words={words} store={store} isFilePage={kind === 'file'} />
    },
    ...about,
  }
}

/** How an order stands, as the head of its page says it. */
function overview(name: string, view: Ready): Specimen {
  return {
    name: `overview: ${name}`,
    show: ({ locale, dictionary }) => (
      <Overview words={statusWords(locale, dictionary)} view={view} />
    ),
  }
}

/** The form for other words, while what it does comes to nothing. */
function choice(name: string, act: Specimen['act']): Specimen {
  const never = () => new Promise<never>(() => undefined)
  return {
    name: `other words: ${name}`,
    show: ({ locale, dictionary }) => (
      <ChoiceForm
        words={statusWords(locale, dictionary)}
        known={refused.known}
        actions={{ changePrompt: never, release: never, erase: never }}
      />
    ),
    ...(act && { act }),
  }
}

const anonymous = { prompt: undefined, timeline: undefined, typical: undefined }
const lost = (code: NonNullable<Known['error']>['code']) =>
  ready({ status: 'error', videos: [], error: { code } })
const over = { status: 'completed', progress: 100 } as const
const refused = ready({
  ...{
    status: 'error',
    videos: [failed(0)],
    videoCount: 1,
    timeline: ledger('authorised', 'refused'),
  },
  changeUntil: new Date(Date.now() + 45 * 60_000).toISOString(),
})

/** The pages of orders and of files. */
export const statusSpecimens: Specimen[] = [
  overview('waiting for the payment', ready({ status: 'pending', videos: [], progress: 0 })),
  overview('working', ready({ videos: [working(0)], videoCount: 1, typical: undefined })),
  overview(
    'slow, offline, not kept',
    ready({}, { isSlow: true, isKept: false, trouble: 'network_error' }),
  ),
  overview('failed', lost('video_failed')),
  overview('unknown', lost('submission_unknown')),
  overview('expired', lost('payment_expired')),
  overview('declined', lost('payment_failed')),
  overview('refunded', lost('payment_refunded')),
  overview('disputed', lost('payment_disputed')),
  page('loading', 'order', { kind: 'loading', trouble: null }, { isWide: false }),
  page(
    'loading, offline',
    'order',
    { kind: 'loading', trouble: 'network_error' },
    { isWide: false },
  ),
  page('missing', 'order', { kind: 'missing', code: 'generation_not_found' }, { isWide: false }),
  page('an address of nothing', 'files', null, { isWide: false }),
  page('working, one is ready', 'order', ready(), { act: (room) => there(room, '.record') }),
  page(
    'done, wide',
    'order',
    ready({
      ...{ ...over, videos: [finished(0)], videoCount: 1 },
      timeline: ledger('authorised', 'submitted', 'delivered', 'captured'),
    }),
    { act: (room) => there(room, '.erase') },
  ),
  page(
    'partly done, its story, and the question whether to erase it',
    'order',
    ready({
      ...{ ...over, videos: [finished(0), failed(1), finished(2)] },
      timeline: [
        ...ledger('authorised', 'submitted'),
        { at: new Date(2026, 10, 3, 20, 33).toISOString(), type: 'delivered', video: 1 },
        { at: new Date(2026, 10, 3, 20, 34).toISOString(), type: 'delivered', video: 3 },
        {
          at: new Date(2026, 10, 4, 0, 1).toISOString(),
          type: 'captured',
          amount: 799,
          currency: 'usd',
        },
      ],
    }),
    { act: (room) => press(room, '.story summary', '.erase__open') },
  ),
  page('refused, with a choice', 'order', refused, { act: (room) => there(room, '.choice') }),
  choice('nothing written instead', async (room) => {
    write(room, 'textarea', ' ')
    await press(room, '[type="submit"]')
  }),
  choice('sent', (room) => press(room, '[type="submit"]')),
  choice('to be ended', (room) => press(room, '.button:not(.button--primary)')),
  page('erased', 'order', ready({ ...over, videos: [], prompt: '', timeline: ledger('erased') }), {
    act: (room) => there(room, '.record'),
  }),
  page(
    'some are ready, one is not heard of',
    'files',
    ready({
      ...anonymous,
      videos: [
        finished(0),
        finished(1, TALL),
        { ...working(2), error: { code: 'video_provider_error' } },
      ],
    }),
  ),
  page(
    'done, tall',
    'file',
    ready({ ...anonymous, ...over, videos: [finished(0, TALL)], videoCount: 1 }),
  ),
]
