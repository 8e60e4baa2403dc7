import type { LegalText } from '../../../legal-text.ts'

export const privacy: LegalText = {
  name: 'Privacy',
  title: 'Privacy',
  description:
    'What this shop stores about you, where and for how long, who receives it, and how you delete it. No account, no cookies, no tracking.',
  lead: 'No account, no cookies, no analytics, no advertising, no fonts from elsewhere. What remains is what it takes to make your videos, and all of it is here.',
  sections: [
    {
      title: 'What we store, and for how long',
      text: 'This is in the shop’s database, which runs at Cloudflare. What has had its time is no longer used, and is deleted when somebody next does the same.',
      list: [
        {
          title: 'Your order',
          text: 'Your text, its language, the shape of the picture, the price, what happened and when, and the numbers and addresses of payment and videos. No name and no card. It is stored before you pay and stays, paid or not, until you delete it.',
        },
        {
          title: 'Your projects in the studio',
          text: 'Scripts, scenes and settings: {completed} if finished, {unfinished} if not, from the last change. They are filed under a checksum of your code; the code itself we do not have. That a project was deleted is remembered for {deletion}, without its content.',
        },
        {
          title: 'Your internet address',
          text: 'In full, or of IPv6 the first half, so that nobody does too much too often. It counts for {turn} after an order and for {notice} after asking to be told; after a film in the studio it is kept for {usage}, with a checksum of the script.',
        },
        {
          title: 'Where to tell you how it went',
          text: 'Only if you ask for it: your e-mail address, or your browser’s address at its push service. It is stored with the order, used for one message, and then forgotten; only that there was an e-mail stays noted.',
        },
      ],
    },
    {
      title: 'Our log',
      text: 'When something goes wrong, the shop notes what it was and the number of the order or project: no text, no code, no internet address.',
    },
    {
      title: 'What your browser keeps',
      text: 'On your device, in plain text: the orders and files that you looked at, what you were writing, your language, and the studio’s projects with their code. The buttons “{clear}” and “{forget}” remove orders and projects; everything goes when you clear this site’s data in your browser.',
    },
    {
      title: 'Who receives what',
      text: 'Each of them has a privacy policy of its own.',
      list: [
        {
          title: 'Stripe, for the payment',
          text: 'What you enter on its page, and from us the price, the language and the number of the order, never your text. The seller sees the payment there with what Stripe shows of you, such as your e-mail address. None of that is stored here.',
        },
        {
          title: 'SuperDuperAI and Google (Veo), for the videos',
          text: 'Your text. Whoever watches a video loads it from the video service, which thereby learns their internet address.',
        },
        {
          title: 'Google (Gemini), for the studio',
          text: 'The script, or the address of the YouTube video, that you give to the studio.',
        },
        {
          title: 'Cloudflare, for this site',
          text: 'Every request to this site, with your internet address. Where the shop wants to be sure that you are human, Cloudflare’s Turnstile checks your browser once you touch the order form.',
        },
        {
          title: 'Resend or your browser’s push service, for the message',
          text: 'The message how your order went, with its address, if you asked for it. Resend gets it with your e-mail address, the push service encrypted.',
        },
      ],
    },
    {
      title: 'Who can see your videos',
      text: 'Whoever has the address of your order sees your text and your videos and can delete them. The link to share shows the videos alone. Neither is listed anywhere, and search engines are asked to leave both out.',
    },
    {
      title: 'How you delete an order',
      text: 'When nothing more is to come, its page has the button “{erase}”, unless the payment is disputed. Your text and the addresses of the videos are then deleted here, and every link to them shows nothing. What stays is the record of the sale: price, language, shape, times, numbers of the payment, and a checksum.\n\nWe cannot delete copies at the video service, what Stripe keeps of the payment, or what somebody has downloaded or opened in a browser before.',
    },
    {
      title: 'Your rights',
      text: 'Ask the seller what is stored about you, or to have it corrected or deleted; since we know no names, give the address of your order. If something is not right, you can also complain to the data protection authority of your country.',
    },
  ],
}
