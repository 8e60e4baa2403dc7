import type { Plural } from './text.ts'

/** What a page says of the state it shows: a headline and a sentence that says what happens next. */
export type StateText = { headline: string; sentence: string }

/** The pages that show an order or some files. */
export type StatusText = {
  title: string
  /** For the page of one file. */
  fileTitle: string
  noScript: string
  badges: Record<'pending' | 'processing' | 'completed' | 'error' | 'missing', string>
  states: Record<
    | 'loading'
    | 'pending'
    | 'processing'
    | 'completed'
    | 'partly'
    | 'failed'
    | 'stopped'
    | 'missing',
    StateText
  >
  /** `{done}` of `{total}`. */
  ready: string
  progress: string
  prompt: string
  videos: Plural
  ordered: string
  /** `{number}` of the video. */
  video: string
  waiting: string
  filming: string
  download: string
  openFile: string
  copyLink: string
  copied: string
  copyFailed: string
  share: string
  shareNote: string
  fileId: string
  again: string
  retryOrder: string
  notRemembered: string
  troubleNote: string
}

/** The list of orders that a browser remembers. */
export type YourVideosText = {
  title: string
  note: string
  open: string
  remove: string
  removed: string
  undo: string
  clear: string
  clearAsk: string
  clearYes: string
  clearNo: string
  showAll: Plural
}
