import type { JobMode, JobStatus } from '../domain/job.ts'
import type { JobOrder } from '../domain/job-order.ts'
import type { Plural } from './text.ts'

/** The page of the studio's jobs. */
export type JobsText = {
  title: string
  description: string
  lead: string
  withoutScript: string
  loading: string
  empty: string
  emptyHint: string
  search: string
  searchHint: string
  nothingFound: string
  order: string
  orders: Record<JobOrder, string>
  /** How many are there, or how many of them were found. */
  count: Plural
  found: Plural
  showMore: Plural
  statuses: Record<JobStatus, string>
  modes: Record<JobMode, string>
  /** Said of a job without a video of its own. */
  fromScript: string
  script: string
  inCloud: string
  onDevice: string
  notLasting: string
  atRisk: string
  trouble: string
  tryAgain: string
  changed: string
  scenes: Plural
  characters: Plural
  /** `{time}` is what is left, or the next sentence says that nothing is. */
  left: string
  lessThanMinute: string
  tooLate: string
  view: string
  retry: string
  /** Of a job that is running, yet not in this browser. */
  goOn: string
  cancel: string
  regenerate: string
  remove: string
  removeQuestion: string
  removeYes: string
  keep: string
  removed: string
  removedForGood: string
  undo: string
  restored: string
  notRestored: string
  clear: string
  clearQuestion: Plural
  clearYes: string
  cleared: Plural
}

/** Getting the jobs to other devices. */
export type PairingText = {
  title: string
  text: string
  show: string
  type: string
  renew: string
  forget: string
  showTitle: string
  showText: string
  qr: string
  code: string
  copyCode: string
  copyLink: string
  copied: string
  copyFailed: string
  secret: string
  lost: string
  done: string
  typeTitle: string
  typeLabel: string
  typeHint: string
  typeWrong: string
  go: string
  askTitle: string
  askFound: Plural
  askUnknown: string
  askOwn: string
  askText: string
  askYes: string
  askNo: string
  renewTitle: string
  renewText: string
  renewYes: string
  forgetTitle: string
  forgetText: string
  forgetWaiting: Plural
  forgetYes: string
  cancel: string
  busy: string
  moving: string
  joined: string
  renewed: string
  renewedPartly: string
  forgotten: string
  offline: string
  full: string
}
