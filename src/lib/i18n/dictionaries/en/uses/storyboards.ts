import type { UseText } from '../../../use-text.ts'

export const storyboards: UseText = {
  name: 'Storyboards',
  summary: 'Shots of a film that move and sound, before anybody books a crew.',
  title: 'AI video storyboards and animatics',
  description:
    'Turn the shots of a film, an advert or a pitch into moving pictures with sound. How to write a shot for Veo 3, with three prompts to start from.',
  heading: 'A storyboard that moves',
  lead: 'A drawn panel leaves open how fast, how loud and how close. An eight-second clip answers that before anybody books a crew.',
  advice: {
    title: 'How to write a shot',
    list: [
      {
        title: 'One prompt is one shot',
        text: 'Write as in a shot list: size, angle, movement, action. “Medium shot, eye level, slow dolly in; she closes the letter.” Cuts inside a clip are possible, but you do not choose where they fall.',
      },
      {
        title: 'Use the words of the set',
        text: 'Pan, tilt, dolly, crane, handheld, over the shoulder, rack focus: Veo follows the usual words. Ask for one movement a shot; two get mixed up.',
      },
      {
        title: 'Write the cast once and repeat it',
        text: 'Keep a sentence for each figure, such as “a woman of sixty, short grey hair, red oilskin, limping”, and put it word for word into every shot. Do the same for place, hour and colours.',
      },
      {
        title: 'Sound tells the cut',
        text: 'Name what is heard and where from: “a train passes behind the wall, then silence”. It shows a client the rhythm better than an arrow in a drawing.',
      },
      {
        title: 'What stays on paper',
        text: 'Exact faces, matching positions from shot to shot, and anything written: titles, signs, screens. Draw those panels and film those in which movement, light or mood decides.',
      },
    ],
  },
  prompts: [
    {
      title: 'The letter',
      text: 'Medium shot, eye level. A woman of sixty with short grey hair and a red oilskin stands at a kitchen window at dawn, reads a letter and slowly folds it. Slow dolly in to a close-up of her eyes. Cold blue light outside, one warm lamp behind her. A ticking clock, distant surf, paper creasing. No music.',
    },
    {
      title: 'The chase begins',
      text: 'Low tracking shot, handheld. A boy in a green jersey bursts out of a narrow market lane and runs towards us, knocking over a crate of oranges; two guards round the corner behind him. Harsh noon sun, dust, washing overhead. Footsteps, shouts, fruit rolling on stone, fast drumming.',
    },
    {
      title: 'Arrival at the station',
      text: 'Extreme wide shot from a crane. A tiny research station in a white polar plain under a violet sky; one tracked vehicle crawls towards it and leaves a straight line. The camera sinks slowly until the vehicle fills the picture. Wind, a far engine coming nearer, radio crackle. Muted colours.',
    },
  ],
  questions: {
    title: 'Questions about storyboards',
    list: [
      {
        title: 'Can I start from a script?',
        text: 'Yes. The studio of this shop turns a script into numbered scenes of eight seconds, each with a prompt that you can edit, copy or have filmed. Writing is free; you pay for the scenes you film.',
      },
      {
        title: 'Will a character look the same in every shot?',
        text: 'Similar, if you repeat the same description. Not the same: each clip is imagined anew. Strong clothes, a hat or a colour help the eye more than details of the face.',
      },
      {
        title: 'Is it good enough for the finished film?',
        text: '720p and eight seconds are made for deciding, not for a cinema. Cut the clips into an animatic, show it, and shoot what was agreed.',
      },
      {
        title: 'How do I keep the cost of a board small?',
        text: 'Each shot is one clip at {single}. Film the three or four on which opinions differ and leave the rest as drawings.',
      },
    ],
  },
  sample: {
    title: 'Four panels',
    text: 'A wide animation: four panels of a storyboard light up one after another, and a small figure walks from the first through to the last.',
  },
}
