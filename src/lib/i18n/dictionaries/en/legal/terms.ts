import type { LegalText } from '../../../legal-text.ts'

export const terms: LegalText = {
  name: 'Terms',
  title: 'Terms of sale',
  description:
    'What you buy in this shop, what it costs, when a video counts as failed, and what you may do with it. In plain words.',
  lead: 'What you buy here, what it costs, and what happens when something goes wrong.',
  sections: [
    {
      title: 'What you buy',
      text: 'You describe a scene, and Google’s Veo 3 makes a short video with sound from it, through the video service SuperDuperAI. You buy one video, or three takes of the same text. What is in the price is on the start page.\n\nHow Veo imagines your scene is not in our hands: a video that looks other than you had hoped has still been delivered.',
    },
    {
      title: 'Order and payment',
      text: 'You order without an account. Your text is saved with the order, and Stripe’s payment page opens for {session}. If you leave it without paying, nothing is charged and nothing is made.\n\nOne video costs {single}, three cost {triple}. You pay once, and nothing renews. Work begins as soon as Stripe confirms the payment or the hold on your card, so a paid order cannot be called off here while its videos are being made.',
    },
    {
      title: 'You pay for what arrives',
      text: 'Either the money is only held on your card until the videos are there, or it is taken at once and the share of what did not arrive goes back. The details are here: {refunds}.',
    },
    {
      title: 'When a video counts as failed',
      text: 'What fails is made again by itself, up to {tries} times in all. A video that is not there {deadline} after it was last sent to the video service counts as failed; while that service cannot be asked at all, we wait longer, about {outage}. If we cannot find out whether it took a video, we do not order it a second time, and it counts as failed, too.',
    },
    {
      title: 'When words are refused',
      text: 'Veo declines some scenes, such as violence or real people, and now and then a harmless one by mistake. Your order’s page then gives you {choice} to choose other words or to end the order. Other words cost nothing extra, and you may choose them up to {choices} times. When the time is up, the order ends by itself.\n\nThe shop may also refuse words before you order, and close for a while. Nothing is charged then.',
    },
    {
      title: 'Your page and your links',
      text: 'Whoever has the address of your order sees your text and your videos, and can choose other words, end the order or delete it: treat it like a key. The link to share shows the videos alone.\n\nThe video service keeps the files, and we cannot promise for how long. Download what you want to keep.',
    },
    {
      title: 'Your text and your videos',
      text: 'The shop claims no rights in either. Order nothing that the law forbids or that infringes somebody’s rights. When you publish a video, say that it was made by AI: some countries require it.',
    },
    {
      title: 'The studio',
      text: 'The studio turns scripts into scenes with Google’s Gemini, free of charge, and how often you may use it is limited. A finished project is kept for {completed}, an unfinished one for {unfinished}. A code stands for you; if you lose it, we cannot recover it.',
    },
    {
      title: 'What the law gives you',
      text: 'Nothing here takes away a right that the law of your country gives you as a consumer, such as a right of withdrawal, or claims when something you bought is defective. To use it, write to the seller.',
    },
  ],
}
