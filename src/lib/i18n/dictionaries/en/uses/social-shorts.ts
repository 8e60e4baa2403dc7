import type { UseText } from '../../../use-text.ts'

export const socialShorts: UseText = {
  name: 'Social shorts',
  summary: 'Tall clips for Reels, Shorts and TikTok that say everything in eight seconds.',
  title: 'AI videos for Reels, Shorts and TikTok',
  description:
    'Tall 9:16 clips with voices and sound, eight seconds long, from your text. How to write a hook that Veo 3 can film, with three prompts to copy.',
  heading: 'Shorts that start in the first second',
  lead: 'A tall picture, a voice, one surprise: a short needs little, and it needs it at once. Write it as one shot, and Veo 3 films it with sound.',
  advice: {
    title: 'How to write a short',
    list: [
      {
        title: 'Put the surprise first',
        text: 'Nobody waits for an introduction. Begin the prompt with what is odd, as the clip should: the goat in the lift, the cake that breathes. The rest of the eight seconds may explain it.',
      },
      {
        title: 'Compose for a tall picture',
        text: 'Choose the tall shape (9:16) in the form and write for it: one person from the waist up, a staircase, a waterfall, somebody looking down at us. Two people side by side hardly fit. Leave the lower third quiet, since apps put their buttons there.',
      },
      {
        title: 'One line, spoken',
        text: 'About fifteen words fit. Write who says it and how: a tired baker says to the camera: “…”. More than that is hurried or cut off.',
      },
      {
        title: 'A camera as on a phone',
        text: '“Handheld, at arm’s length” looks like a friend’s video; “locked-off camera” makes a joke drier. One of them is enough.',
      },
      {
        title: 'Keep writing out of the picture',
        text: 'Captions, signs and names come out garbled. End with “no subtitles, no text” and add them in the app, where they can also be read aloud.',
      },
    ],
  },
  prompts: [
    {
      title: 'The goat in the lift',
      text: 'Tall picture, handheld phone look. Lift doors open on a goat in a small grey suit jacket that stares straight at us among three bored office workers. The goat chews, then calmly says: “Fourth floor, please.” Cold neon light, quiet lift music, a ping, one cough. No subtitles, no text.',
    },
    {
      title: 'Rain stops for me',
      text: 'Tall picture. A young woman in a yellow raincoat snaps her fingers on a crowded street at night, and every raindrop freezes in the air. She walks towards the camera and pushes drops aside like beads. Neon reflections, shallow focus. The rain’s noise cuts to silence, then a single low hum. No text.',
    },
    {
      title: 'Smallest kitchen',
      text: 'Tall picture, macro. A cook as small as a thumb flips a pancake the size of a coin on a tea light, beside a giant ordinary spoon. He looks up and says: “Breakfast is nearly ready.” Warm candlelight, blurred kitchen behind. Tiny sizzling, a pan scraping. No subtitles.',
    },
  ],
  questions: {
    title: 'Questions about shorts',
    list: [
      {
        title: 'Can a short be longer than eight seconds?',
        text: 'One clip cannot. Write two or three shots, order each, and cut them together on your phone. A hard cut every few seconds is what people are used to there.',
      },
      {
        title: 'Can it show me, or somebody famous?',
        text: 'No. Veo declines real people. It can film an invented person in your kind of place, and you can speak over it yourself.',
      },
      {
        title: 'Will it play as a loop?',
        text: 'Not by itself. Ask for a still camera and an ending like the beginning, such as a door that closes again; or let your editor play it forwards and then backwards.',
      },
      {
        title: 'In which language do people speak?',
        text: 'In that of the line you write, as a rule. Name it too: “she says in Spanish: …”. Short, everyday sentences come out best; names and numbers are where it slips.',
      },
    ],
  },
  sample: {
    title: 'Kiosk in the snow',
    text: 'A tall animation: snow falls at night on a small kiosk under a large warm moon, and the kiosk’s window lights up.',
  },
}
