import type { StatusText, YourVideosText } from '../../status-text.ts'

export const status: StatusText = {
  title: 'Your videos',
  fileTitle: 'Your file',
  noScript:
    'This page needs JavaScript to follow your order. Your order is safe: open this address in a browser with JavaScript.',
  badges: {
    pending: 'Waiting for payment',
    processing: 'Filming',
    completed: 'Ready',
    error: 'Stopped',
    missing: 'Not found',
  },
  states: {
    loading: { headline: 'Looking for your videos …', sentence: 'This takes a moment.' },
    pending: {
      headline: 'Waiting for your payment',
      sentence:
        'As soon as Stripe confirms it, filming starts by itself. Some ways of paying take a few minutes. You can close this page and come back.',
    },
    processing: {
      headline: 'Your videos are being filmed',
      sentence:
        'This usually takes 2 to 5 minutes. You can close this page: keep its address, and the videos will be here.',
    },
    completed: {
      headline: 'Ready to watch',
      sentence: 'Watch here, download to keep, or send the link to anyone.',
    },
    partly: {
      headline: 'Not every video could be made',
      sentence: 'Below are those that were, and why the others were not.',
    },
    failed: {
      headline: 'This could not be filmed',
      sentence: 'The reason is below.',
    },
    stopped: { headline: 'Nothing is being filmed', sentence: '' },
    missing: { headline: 'There is nothing here', sentence: '' },
  },
  ready: '{done} of {total} ready',
  progress: 'Progress',
  prompt: 'Your text',
  videos: { one: '{count} video', other: '{count} videos' },
  ordered: 'Ordered {date}',
  video: 'Video {number}',
  waiting: 'In line',
  filming: 'Being filmed …',
  download: 'Download',
  openFile: 'Page of its own',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Copy this address:',
  share: 'Share …',
  shareNote: 'Whoever has this link can watch. It shows neither your text nor your payment.',
  fileId: 'File',
  again: 'Make another video',
  retryOrder: 'Back to the order form',
  notRemembered:
    'This browser does not let pages remember anything, so keep the address of this page.',
  troubleNote: 'What you see may be a little old.',
}

export const yourVideos: YourVideosText = {
  title: 'Your videos on this device',
  note: 'Only this browser knows this list. Removing an entry here deletes no video.',
  open: 'Open',
  remove: 'Remove from the list',
  removed: 'Removed from the list.',
  undo: 'Undo',
  clear: 'Clear the list',
  clearAsk: 'Forget all of them on this device? The videos stay at their addresses.',
  clearYes: 'Yes, forget them',
  clearNo: 'Keep them',
  showAll: { one: 'Show {count} more', other: 'Show {count} more' },
}
