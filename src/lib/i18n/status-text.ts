import type { Phase } from '../domain/order-phase.ts'
import type { playerFor, VideoStatus } from '../domain/video.ts'

import type { Plural } from './text.ts'

/** What a page says first of an order in this phase. `{done}` and `{count}` may stand in a title of one sentence. */
export type PhaseText = {
  badge: string
  title: string | { alone: string; several: Plural }
  text: string
}

/** The page of an order; most of it serves the page of a file as well. */
export type StatusText = {
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
