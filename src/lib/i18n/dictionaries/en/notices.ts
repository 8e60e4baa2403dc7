import type { NoticeBoxText, NoticesText } from '../../notice-text.ts'

export const notices: NoticesText = {
  ready: {
    title: {
      alone: 'Your video is ready',
      several: {
        one: '{count} video is ready',
        other: 'All {count} videos are ready',
      },
    },
    text: 'Watch and download on the page of your order: the video service does not store files for ever.',
  },
  partly: {
    title: 'Ready: {done} of {count} videos',
    text: 'The rest could not be made, and you do not pay for it.',
  },
  refused: {
    title: 'The video service refused your words',
    text: 'Say it in other words on the page of your order: you have about an hour, and it costs nothing extra. After that the order ends, and you pay nothing for what was not made.',
  },
  failed: {
    title: {
      alone: 'Your video could not be made',
      several: {
        one: '{count} video could not be made',
        other: 'None of the {count} videos could be made',
      },
    },
    text: 'You pay nothing: what was held or charged goes back by itself. The page of your order says why.',
  },
  stopped: {
    title: 'Your order was stopped',
    text: 'The payment was refunded or disputed, so nothing more is made. The page of your order says how things stand.',
  },
  email: {
    open: 'Open your order',
    keep: 'Whoever has this link sees your text and your videos, so keep it to yourself.',
    once: 'You asked for this one e-mail on the page of your order. Your address is deleted with it, and the shop does not write again.',
  },
}

export const noticeBox: NoticeBoxText = {
  title: 'Tell me when it is ready',
  text: 'You are told once, and nothing of it is kept after that.',
  browser: 'Tell me in this browser',
  browserNot: 'Do not tell me here',
  closed: 'This browser tells you, even when this page is closed.',
  open: 'This browser tells you as long as this page stays open.',
  denied:
    'Your browser blocks messages from this shop. Allow notifications for this page in its settings and press again.',
  unsupported:
    'This browser cannot do it. On an iPhone or iPad, add this page to the Home Screen and open it from there.',
  email: 'Your e-mail address',
  emailHint: 'Used for one e-mail about this order and deleted with it.',
  emailWrong: 'Write the whole address, like name@example.com.',
  send: 'Send me one e-mail',
  mailed: 'You get one e-mail.',
  mailedNot: 'Do not send it',
}
