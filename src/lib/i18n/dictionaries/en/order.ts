import type { OrderText } from '../../landing-text.ts'

export const order: OrderText = {
  title: 'Order a video',
  prompt: 'Your scene',
  hint: 'Who is in the picture, what happens, how the camera moves, what we hear.',
  format: '8 s · 720p · sound',
  counted: '{count} of {limit}',
  tooLong: { one: '{count} character too many', other: '{count} characters too many' },
  empty: 'Describe the scene first, or take one of the examples.',
  examples: 'Or start from one of these:',
  exampleList: [
    {
      title: 'Harbour at dawn',
      text: 'Dawn in a small fishing harbour. The camera glides low over wet planks towards a red boat. An old fisherman unties the rope and looks up at the gulls. Thin mist, warm low sun. We hear water lapping, gulls and a far-off bell.',
    },
    {
      title: 'The cat baker',
      text: 'A ginger cat in a tiny apron stands behind the counter of a village bakery, looks straight into the camera and says: “Fish buns only today.” Close-up, bright morning light, an oven humming, a bell over the door.',
    },
    {
      title: 'Paper city',
      text: 'A city folded out of paper at blue dusk. The camera flies low along a street while paper trams pass and windows light up one by one. Stop-motion look. Rustling paper, a tram bell, a quiet piano.',
    },
  ],
  restore: 'Bring my text back',
  ratio: 'Shape of the picture',
  ratios: {
    '16:9': { title: 'Wide', text: 'for screens and YouTube' },
    '9:16': { title: 'Tall', text: 'for phones and Stories' },
  },
  buy: {
    1: { title: 'Buy one video', text: 'one take' },
    3: { title: 'Buy three videos', text: 'three takes, {saving} less' },
  },
  fineprint:
    'You pay only for what arrives. You pay on Stripe’s own page; your card details never reach us.',
  busy: 'Opening Stripe…',
  cancelled: 'Nothing was charged.',
  kept: 'Your text is still here.',
  noConnection:
    'We could not reach the shop. Nothing was charged; check your connection and press again.',
  tryAgain: {
    seconds: {
      one: 'That was a lot of orders at once. Try again in {count} second.',
      other: 'That was a lot of orders at once. Try again in {count} seconds.',
    },
    minutes: {
      one: 'That was a lot of orders at once. Try again in {count} minute.',
      other: 'That was a lot of orders at once. Try again in {count} minutes.',
    },
  },
  shop: {
    provider: 'The video service is failing just now, so nothing is sold until it works again.',
    day: 'Today’s videos are all sold.',
    soon: 'The shop should open in about a minute, by itself. Your text stays here.',
    opens: {
      today: 'The shop is closed until {time} and then opens by itself. Your text stays here.',
      tomorrow:
        'The shop is closed until {time} tomorrow and then opens by itself. Your text stays here.',
      later: 'The shop is closed until {time} and then opens by itself. Your text stays here.',
    },
    open: 'The shop is open again.',
  },
  human: {
    needed:
      'The check that you are human has not come through. Finish it above the buttons and press again.',
    failed:
      'The check that you are human could not be loaded. The network or a content blocker may be in its way.',
    again: 'Try again',
  },
  withoutScript:
    'If a button brought you back to this page, the order was not placed and nothing was charged. Check that your text has no more than {limit} characters, or try again in a minute. The shop may be closed for the moment, or want to check that you are human, which takes JavaScript. Your browser’s Back button brings your text back.',
}
