import type { LandingText } from '../../landing-text.ts'
import { order } from './order.ts'

export const landing: LandingText = {
  title: 'AI video with sound from your text',
  description:
    'Describe a scene and Google’s Veo 3 films it: an 8-second 720p clip with sound, usually in 2–5 minutes. Pay per video, no account.',
  heading: 'Write a scene. Watch it in minutes.',
  lead: 'Google’s Veo 3 turns your words into an 8‑second 720p clip with sound, usually in 2–\u20605\u00a0minutes. It gets a page of its own to watch, download and share. No account, no subscription.',
  facts: [
    { title: 'Length', text: '8 seconds' },
    { title: 'Picture', text: '720p' },
    { title: 'Sound', text: 'included' },
    { title: 'Usually ready in', text: '2–5 min' },
  ],
  order,
  steps: {
    title: 'What happens next',
    list: [
      {
        title: 'You pay on Stripe’s page',
        text: 'We save your text with the order, then Stripe opens. Change your mind there and you come back here with your text intact.',
      },
      {
        title: 'Veo 3 films your scene',
        text: 'After payment your own page opens and shows how it is going. It usually takes 2–\u20605\u00a0minutes. You may close the page and come back.',
      },
      {
        title: 'You watch it and keep it',
        text: 'The video appears on that same page. Download the file or send somebody the link: it opens on any device.',
      },
    ],
  },
  price: {
    title: 'What you pay for',
    text: 'One video is {single}. Three takes of the same scene are {triple}.',
    saving: 'That is {saving} less than buying three one by one.',
    included: 'In the price',
    includedList: [
      '8 seconds of video in 720p',
      'Sound: voices, noises and music, as your text asks',
      'A wide or a tall picture',
      'A page of its own with a link to share',
      'The file to download',
    ],
    excluded: 'Not in the price',
    excludedList: [
      'Edits and reshoots: another take is another video',
      'Longer clips or a sharper picture than 720p',
      'Storage for good: download your file',
      'Your bank’s own fee for exchanging currency, if it takes one',
    ],
  },
  trust: {
    title: 'Before you pay',
    list: [
      {
        title: 'Your card stays with Stripe',
        text: 'You pay on Stripe’s own page. Card details never reach us.',
      },
      {
        title: 'The price on the button is the price',
        text: 'You pay it once. Nothing renews, and there is no balance to top up.',
      },
      {
        title: 'You pay only for what arrives',
        text: 'A video that cannot be made costs nothing, and you need not ask for your money. The page of your order says at any time what is held, charged or given back.',
      },
    ],
  },
  questions: {
    title: 'Questions and answers',
    list: [
      {
        title: 'How long does it take?',
        text: 'Usually 2–\u20605\u00a0minutes after payment. On a busy day it can be longer; after half an hour without a result the video counts as failed, and you do not pay for it.',
      },
      {
        title: 'What if the video cannot be made?',
        text: 'Veo declines some scenes, such as violence or real people, and now and then a harmless one by mistake. Your page then asks you for other words, at no extra cost, or ends the order. What fails for another reason is tried again by itself, up to three times in all. What is not made you do not pay for.',
      },
      {
        title: 'When is my card charged?',
        text: 'Either your card is only authorised when you order, and charged once the videos are there, for those that are: with two of three you pay two thirds. Or, where the shop or your way of paying takes the money at once, the share of what did not arrive is refunded by itself. The page of your order says which of the two it is.',
      },
      {
        title: 'What are the three videos?',
        text: 'Three takes of one text in one shape. Veo imagines the scene anew each time, so you can choose the best.',
      },
      {
        title: 'How do I find my video again?',
        text: 'This page lists what was ordered in this browser. On another device you need the address of its page: there is no account to look it up in, so send yourself the link.',
      },
      {
        title: 'Who can see my video?',
        text: 'Whoever has the link. The link to share shows the video alone; the address of your order shows your text as well, and lets you delete both. Neither is listed anywhere, and search engines are asked to leave them out.',
      },
      {
        title: 'How long is the file kept?',
        text: 'The video service keeps it, and we cannot promise for how long. Download it once it is ready.',
      },
      {
        title: 'Can people tell that it was made by AI?',
        text: 'Google marks every Veo video with SynthID, which the eye does not see and detectors do. When you publish, say that it is AI: some countries require it.',
      },
    ],
  },
  back: 'Write your scene',
}
