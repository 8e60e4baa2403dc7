import type { OrderPageText } from '../../status-text.ts'
import { noticeBox } from './notices.ts'
import { order } from './order.ts'

export const orderPage: OrderPageText = {
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
      'Delete your text and the videos for good? It cannot be undone, and links that you shared will show nothing. What was paid stays on record, without your text. What somebody has downloaded, or opened in a browser before, may stay there.',
    yes: 'Yes, delete them',
    no: 'No, keep them',
  },
  notices: noticeBox,
  notSent: 'We could not reach the shop. Check your connection and press again.',
}
