import type { FileText, StatusText } from '../../status-text.ts'
import { orderPage } from './order-page.ts'

export const status: StatusText = {
  title: 'Your videos',
  videos: { one: '{count} video', other: '{count} videos' },
  phases: {
    waiting: {
      badge: 'Awaiting payment',
      title: 'Waiting for your payment to be confirmed',
      text: 'This usually takes a few seconds, and the page notices by itself. If you left the payment page without paying, nothing was charged and you can order again.',
    },
    working: {
      badge: 'In the making',
      title: {
        alone: 'The video is being made',
        several: { one: 'Making {count} video', other: 'Making {count} videos' },
      },
      text: 'You may close this page and come back to the same address: the work goes on without you.',
    },
    refused: {
      badge: 'Your turn',
      title: 'The video service refused these words',
      text: 'Nothing is lost. Say it in other words, or end the order.',
    },
    done: {
      badge: 'Ready',
      title: {
        alone: 'The video is ready',
        several: { one: '{count} video is ready', other: 'All {count} videos are ready' },
      },
      text: 'Download what you want to keep: the video service does not store files for ever.',
    },
    partly: {
      badge: 'Partly ready',
      title: 'Ready: {done} of {count}',
      text: 'The rest could not be made; each one says why.',
    },
    failed: {
      badge: 'Not made',
      title: {
        alone: 'The video could not be made',
        several: {
          one: '{count} video could not be made',
          other: 'None of the {count} videos could be made',
        },
      },
      text: 'The reason stands below. The same scene in other words often works.',
    },
    unknown: {
      badge: 'Not made',
      title: 'We lost sight of this order',
      text: 'The video service did not say whether it took the order, and we looked for it there in vain. It was not sent twice, and you do not pay for it.',
    },
    expired: {
      badge: 'Not paid',
      title: 'The payment was not completed',
      text: 'The payment page has closed and nothing was charged. You can order again at any time.',
    },
    declined: {
      badge: 'Payment failed',
      title: 'The payment did not go through',
      text: 'Nothing was charged. Order again, perhaps with another card.',
    },
    refunded: {
      badge: 'Refunded',
      title: 'The payment was refunded',
      text: 'This order will not be made. Banks usually take 5–\u206010\u00a0days to show the money.',
    },
    disputed: {
      badge: 'On hold',
      title: 'The payment was disputed',
      text: 'The bank told us that this payment is disputed, so the order is on hold.',
    },
    erased: {
      badge: 'Deleted',
      title: 'The text and the videos were deleted',
      text: 'The owner of this order asked for it. What was paid stays on record.',
    },
  },
  ...orderPage,
  missing: 'There is nothing at this address',
  prompt: 'Your text',
  ordered: 'Ordered',
  inOrder: 'In the order',
  shareTitle: 'Show it to somebody',
  shareHint: 'This link shows what was made, without your text or your order.',
  shareFilesHint: 'Whoever has this link sees what is on this page, and nothing else.',
  help: 'About your money: write to the shop through the contact on your Stripe receipt and add the address of this page.',
  some: 'Ready so far: {done} of {count}',
  loading: 'One moment, we are looking it up…',
  progress: 'How far along',
  states: {
    pending: 'In the queue',
    processing: 'Being made',
    completed: 'Ready',
    error: 'Not made',
    unheard: 'No word yet',
  },
  kinds: { video: 'Video', image: 'Picture', audio: 'Sound', link: 'File' },
  created: 'Made',
  download: 'Download',
  downloadHint:
    'If the file opens instead of being saved, press and hold it (on a computer, right-click it) and choose to save.',
  share: 'Share',
  copyLink: 'Copy link',
  copyId: 'Copy file number',
  copied: 'Copied',
  copyFailed: 'The browser did not let us copy. Here it is:',
  openPage: 'Its own page',
  another: 'Make another video',
  checkAgain: 'Check again',
  trouble: 'We cannot get news right now; we keep trying.',
  recovered: 'News is coming in again.',
  notKept:
    'This browser remembers nothing here. Bookmark this page or send yourself its address to find it again.',
  invalid: 'This address is not right',
  withoutScript:
    'Without JavaScript this page looks again by itself every few seconds. A paid order goes on in any case.',
}

export const file: FileText = {
  title: 'File',
  phases: {
    working: {
      badge: 'In the making',
      title: 'This file is being made',
      text: 'The page shows it by itself.',
    },
    done: {
      badge: 'Ready',
      title: 'The file is ready',
      text: 'Download it if you want to keep it: the service does not store files for ever.',
    },
    failed: {
      badge: 'Not made',
      title: 'This file could not be made',
      text: 'Nothing more will happen here.',
    },
  },
  missing: 'There is no such file',
  shareHint: 'Whoever has this link sees this file and nothing else.',
}
