import type { FileText, StatusText } from '../../status-text.ts'
import { order } from './order.ts'

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
  money: {
    held: '{amount} is held on your card. You are charged only for the videos that arrive.',
    heldAlone: '{amount} is held on your card and charged only when your video is there.',
    chargingAll: '{amount} is held on your card and is about to be charged.',
    chargingPart:
      'Of the {amount} held on your card, {price} is about to be charged, for {done} of {count} videos. The rest is let go.',
    releasing: 'You pay nothing: the hold of {amount} on your card is being released.',
    charged: 'Charged: {amount}.',
    chargedPart: 'Charged: {price} for {done} of {count} videos. The rest was never charged.',
    released:
      'Nothing was charged: the hold of {amount} was released. Your bank may show it for a few days more.',
    paid: 'Paid: {amount}. What does not arrive is refunded by itself.',
    refunding: 'Paid: {amount}. {back} of it is on its way back to you, by itself.',
    kept: 'Paid: {amount}.',
    refunded:
      'Refunded: {back}, all that you paid. Banks usually take 5–\u206010\u00a0days to show it.',
    refundedPart:
      'Refunded: {back}. You paid {price} for {done} of {count} videos. Banks usually take 5–\u206010\u00a0days to show it.',
    disputed: 'The bank is looking into your payment of {price}.',
  },
  wait: {
    usual: 'It usually takes 2–\u20605\u00a0minutes.',
    measured: 'It usually takes {span}.',
    slow: 'Slower than usual: it mostly takes {span}. We keep at it, and what does not arrive you do not pay for.',
  },
  story: {
    title: 'What happened',
    events: {
      created: 'Ordered for {amount}.',
      authorised: '{amount} was held on the card. Nothing was charged yet.',
      paid: '{amount} was paid.',
      submitted: 'The video service took it on.',
      retried: 'Sent again, at no extra cost.',
      unknown: 'The video service did not say whether it took it on, so we looked for it there.',
      delivered: 'Ready.',
      captured: '{amount} was charged.',
      released: 'The hold of {amount} was released.',
      refunded: '{amount} was refunded.',
      erased: 'The text and the videos were deleted.',
    },
  },
  choice: {
    title: 'Say it in other words',
    text: 'The video service does not say what it minds. Often it is violence, a real person or a brand, and sometimes it is mistaken. Other words cost nothing extra.',
    until: {
      today:
        'You can choose until {time}. After that the order ends by itself, and you pay nothing for what was not made.',
      tomorrow:
        'You can choose until {time} tomorrow. After that the order ends by itself, and you pay nothing for what was not made.',
      later:
        'You can choose until {time}. After that the order ends by itself, and you pay nothing for what was not made.',
    },
    prompt: 'Other words',
    empty: 'Describe the scene first.',
    counted: order.counted,
    tooLong: order.tooLong,
    submit: 'Film these words',
    busy: 'Sending…',
    release: 'No, give my money back',
    releaseQuestion:
      'End the order? You pay nothing for what was not made. It cannot be taken up again.',
    releaseYes: 'Yes, end it',
    releaseNo: 'No, go back',
  },
  erase: {
    open: 'Delete my text and videos from this page',
    question:
      'Delete your text and the videos for good? It cannot be undone, and links that you shared will show nothing. What was paid stays on record, without your text. Files that somebody downloaded stay where they are.',
    yes: 'Yes, delete them',
    no: 'No, keep them',
  },
  notSent: 'We could not reach the shop. Check your connection and press again.',
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
    'This page fetches the news with JavaScript, which is off in your browser. A paid order goes on regardless: turn it on, or open this address in another browser.',
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
