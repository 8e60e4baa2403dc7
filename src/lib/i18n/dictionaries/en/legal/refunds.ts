import type { LegalText } from '../../../legal-text.ts'

export const refunds: LegalText = {
  name: 'Refunds',
  title: 'Money back',
  description:
    'You pay only for the videos that arrive. How the rest of your money comes back by itself, and whom to write to when something is wrong.',
  lead: 'You pay only for what arrives. The rest comes back by itself; you need not ask.',
  sections: [
    {
      title: 'If the money is held first',
      text: 'When you order, the price is held on your card; it is not charged yet. Once nothing more will arrive, the share that did arrive is charged and the rest of the hold is let go. If nothing arrived, all of it is let go, and you were never charged.',
    },
    {
      title: 'If the money is taken at once',
      text: 'Where the shop or your way of paying knows no hold, the whole price is charged when you order. The share of what did not arrive is then refunded by itself, the way you paid.\n\nThe page of your order says which of the two it is, and at any time what is held, charged or given back.',
    },
    {
      title: 'How much a video is',
      text: 'Each video of an order counts the same, and we round in your favour. Of three videos for {triple}, two that arrive cost {partial}.',
    },
    {
      title: 'When you do not pay for a video',
      text: 'These cost you nothing:',
      list: [
        {
          title: 'A video that was not made',
          text: 'It failed {tries} times, or it was not there in time: {deadline} after it was last sent to the video service.',
        },
        {
          title: 'A video whose words were refused',
          text: 'You chose no others within {choice}, or you ended the order on its page.',
        },
        {
          title: 'A video that was lost',
          text: 'The video service did not say whether it took it, and we did not find it there.',
        },
      ],
    },
    {
      title: 'If you do not like a video',
      text: 'It has arrived, so nothing goes back by itself. If something is wrong with it, write to the seller, who can refund any payment by hand. The rights that the law gives you stay yours: {terms}.',
    },
    {
      title: 'How long it takes',
      text: 'We ask Stripe to move the money as soon as no video is still to come, and ask again until Stripe confirms it. After that it is up to your bank, which may take several days to show it.',
    },
    {
      title: 'If you dispute the payment with your bank',
      text: 'Then the order is on hold. Videos that have arrived stay on its page; what has not arrived by then will not. Nothing more is charged or refunded by itself: the bank decides. Writing to the seller first is usually quicker.',
    },
    {
      title: 'How to reach the seller',
      text: 'Write to the seller and give the address of your order’s page, or the order number in it, which begins with “cs_”. Say what is wrong. That address opens your order, so give it to nobody else.\n\nNever send the number of your card: it is not needed to find your payment.',
    },
  ],
}
