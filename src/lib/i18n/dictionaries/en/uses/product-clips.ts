import type { UseText } from '../../../use-text.ts'

export const productClips: UseText = {
  name: 'Product clips',
  summary: 'Mood shots for a shop page, an advert or a launch, before there is a studio.',
  title: 'AI product video clips with sound',
  description:
    'Film the mood around a product with Veo 3: light, surfaces, steam, sound. How to write the prompt, three examples, and what it cannot show.',
  heading: 'Product clips without a studio',
  lead: 'A slow turn, a drop of water, a band of light: eight seconds that say what a thing feels like. Write the shot, and Veo 3 films it with sound.',
  advice: {
    title: 'How to write a product shot',
    list: [
      {
        title: 'Film the kind of thing, not your thing',
        text: 'Veo has never seen your product. It invents a bottle, a shoe or a lamp that fits your words. Use it for openers, backgrounds and ideas for an advert, and photograph the real thing for the page where people buy it.',
      },
      {
        title: 'One thing, one movement',
        text: 'Eight seconds hold one idea. Either the object turns, or the camera glides in, or something happens to it: water runs, steam rises, a lid opens. Name the lens as well: “macro” for surfaces, “wide” for a room.',
      },
      {
        title: 'Light is the material',
        text: 'Glass wants light from behind, metal a soft window beside it, food low morning sun. Say where the light comes from and what the background is: dark slate, linen, wet stone.',
      },
      {
        title: 'Ask for the sound of touching it',
        text: 'A click, a pour, paper being folded. Add “no music, no voice” if you will lay your own under it.',
      },
      {
        title: 'No labels, no logos',
        text: 'Letters come out as almost-letters, and a logo never comes out as yours. Ask for “plain, unlabelled” and add the name when you edit.',
      },
    ],
  },
  prompts: [
    {
      title: 'Scent in the dark',
      text: 'Macro shot of a plain, unlabelled glass perfume bottle on wet black slate. The camera circles it slowly while a narrow band of warm light travels across the glass from behind. Fine mist drifts past. Dark petrol background. We hear a soft chime and one drop of water. No text, no voice.',
    },
    {
      title: 'Coffee, first pour',
      text: 'Close-up at table height: coffee runs from a steel kettle into a handmade clay cup, steam curls up in low morning sun from the left. The camera pushes in until the dark surface fills the picture. Linen cloth, oak table, soft shadows. Sound of pouring and a quiet kitchen. No music.',
    },
    {
      title: 'A shoe lands',
      text: 'Tall picture. A plain white running shoe without any logo drops in slow motion onto orange sand and throws up a ring of dust, then stands still. Low camera, hard evening sun from the right, clear blue sky. A dull thud, grains trickling, light wind. No text on the picture.',
    },
  ],
  questions: {
    title: 'Questions about product clips',
    list: [
      {
        title: 'Can I send a photo of my product?',
        text: 'No. This shop films from words alone. Describe colour, material and form as closely as you can and expect a relative of your product, not its twin.',
      },
      {
        title: 'Which shape do I need?',
        text: 'Wide (16:9) for a shop page or a screen, tall (9:16) for adverts on phones. Cropping one into the other loses two thirds of the picture, so order the scene once in each shape.',
      },
      {
        title: 'How do several clips become a series?',
        text: 'Keep the sentences about light, background and lens word for word and change only the object. The clips will look related.',
      },
      {
        title: 'What does trying an idea cost?',
        text: 'One clip is {single}, three takes of the same text are {triple}. Take three when the shot matters, since each take falls differently; take one while you are still changing words.',
      },
    ],
  },
  sample: {
    title: 'Bottle on a turntable',
    text: 'A wide animation: a plain bottle stands on a slowly turning plate, and a band of warm light travels across the glass.',
  },
}
