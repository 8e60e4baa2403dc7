import type { MoneyKind } from '../domain/order-money.ts'
import type { Phase } from '../domain/order-phase.ts'
import type { playerFor, VideoStatus } from '../domain/video.ts'

import type { MomentText } from './moment-text.ts'
import type { NoticeBoxText } from './notice-text.ts'
import type { Plural } from './text.ts'

/** What a page says first of an order in this phase. `{done}` and `{count}` may stand in a title of one sentence. */
export type PhaseText = {
  badge: string
  title: string | { alone: string; several: Plural }
  text: string
}

/** What is said of an order and of no file: its money, its waiting, its ledger, and what its buyer may do. */
export type OrderPageText = {
  /** How the money stands, with `{amount}`, `{price}`, `{back}`, `{done}` and `{count}`. */
  money: Record<MoneyKind, string>
  /** How long it takes: what is told before it was measured, `{span}` as it was, and that this one takes longer. */
  wait: { usual: string; measured: string; slow: string }
  story: StoryText
  choice: ChoiceText
  erase: { open: string; question: string; yes: string; no: string }
  notices: NoticeBoxText
  /** When what was pressed did not reach the shop, which nothing repeats by itself. */
  notSent: string
}

/** The page of an order; most of it serves the page of a file as well. */
export type StatusText = OrderPageText & {
  title: string
  videos: Plural
  phases: Record<Phase, PhaseText>
  missing: string
  prompt: string
  ordered: string
  inOrder: string
  shareTitle: string
  shareHint: string
  /** The same for a page of files that is nobody's order. */
  shareFilesHint: string
  /** Where to turn to about money. */
  help: string
  some: string
  loading: string
  /** How far along it is, for whoever hears the bar. */
  progress: string
  /** On the card of a video. */
  states: Record<VideoStatus | 'unheard', string>
  /** What a file is, by how it is played. */
  kinds: Record<ReturnType<typeof playerFor>, string>
  created: string
  download: string
  downloadHint: string
  share: string
  copyLink: string
  copyId: string
  copied: string
  copyFailed: string
  openPage: string
  another: string
  checkAgain: string
  /** When the truth cannot be asked for a reason that is none of the reader's business. */
  trouble: string
  recovered: string
  notKept: string
  invalid: string
  withoutScript: string
}

/** What happened to an order. What has a code of its own says it in the words for that code. */
export type StoryText = {
  title: string
  events: Record<
    | 'created'
    | 'authorised'
    | 'paid'
    | 'submitted'
    | 'retried'
    | 'unknown'
    | 'delivered'
    | 'captured'
    | 'released'
    | 'refunded'
    | 'erased',
    string
  >
}

/** What the buyer of refused words may choose. */
export type ChoiceText = {
  title: string
  text: string
  until: MomentText
  prompt: string
  empty: string
  counted: string
  tooLong: Plural
  submit: string
  busy: string
  release: string
  releaseQuestion: string
  releaseYes: string
  releaseNo: string
}

export type FileText = {
  title: string
  phases: Record<'working' | 'done' | 'failed', PhaseText>
  missing: string
  shareHint: string
}

/** The orders that a browser remembers. */
export type YourVideosText = {
  title: string
  text: string
  showAll: Plural
  remove: string
  /** `{prompt}` is the beginning of the order's text. */
  removed: string
  undo: string
  clear: string
  clearQuestion: string
  clearYes: string
  clearNo: string
}
