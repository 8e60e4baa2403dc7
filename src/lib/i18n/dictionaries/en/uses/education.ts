import type { UseText } from '../../../use-text.ts'

export const education: UseText = {
  name: 'Education',
  summary: 'Eight seconds to open a lesson: a place, an age or a process to look at.',
  title: 'AI video clips for lessons and courses',
  description:
    'Open a lesson with a scene nobody could film: a Roman street, a cell, a volcano. How to write it for Veo 3, what to check, and three prompts.',
  heading: 'A scene to begin a lesson with',
  lead: 'A street two thousand years ago, the inside of a leaf, the sea before a storm: eight seconds of looking, and a class has something to ask.',
  advice: {
    title: 'How to write a clip for teaching',
    list: [
      {
        title: 'Show a situation, not a proof',
        text: 'Veo films what looks likely, which need not be what is so. It is good at places, ages, weather, animals and moods. It is bad at exact counts, maps, formulas, machines and bodies cut open.',
      },
      {
        title: 'Name what must be right',
        text: 'Write down the details you will talk about: “wooden loom with hanging stone weights”, “leaf veins, light from above”. What you leave out is filled in with what is usual today.',
      },
      {
        title: 'A calm camera',
        text: 'A fixed picture or one slow glide gives people time to look. Ask for clear, even light and one thing in the middle. Wide (16:9) suits a projector, tall (9:16) a phone.',
      },
      {
        title: 'Let it be heard',
        text: 'A forge, rain on canvas, a market in another century: sound carries more of a place than its buildings. If you will talk over it, write “no voice, no music”.',
      },
      {
        title: 'Words belong on your slide',
        text: 'Labels, dates and arrows come out garbled. Ask for “no text” and put them over the clip yourself.',
      },
    ],
  },
  prompts: [
    {
      title: 'A Roman street',
      text: 'Early morning in a narrow Roman street, first century. The camera glides forward at walking height: a baker lifts round loaves from a stone oven, a woman fills a clay jug at a fountain, a mule cart rattles over large paving stones. Low sun, dust in the light. Wheels, water, calls. No text, no modern objects.',
    },
    {
      title: 'Inside a leaf',
      text: 'Microscopic journey through a green leaf, as a clear scientific animation. The camera floats between rounded, see-through cells; small green discs drift along their walls, and warm light falls from above. Calm pace, soft depth, green and gold. A quiet airy hum. No labels, no text, no voice.',
    },
    {
      title: 'Before the eruption',
      text: 'Wide, fixed camera. A snow-capped volcano stands over a green valley in the evening. A thin column of grey ash begins to rise and leans with the wind; birds leave the trees in front. Natural light, documentary look. A deep, growing rumble, wings, then stillness. No people, no text.',
    },
  ],
  questions: {
    title: 'Questions about clips for teaching',
    list: [
      {
        title: 'Is what a clip shows correct?',
        text: 'Not by itself. Watch it as you would a pupil’s drawing, before the class does. A mistake that you have found is a good exercise: what is wrong here?',
      },
      {
        title: 'Can it show people from history?',
        text: 'Veo declines real people. Show their time instead: the workshop, the ship, the square, with invented people in it.',
      },
      {
        title: 'Do pupils need an account to watch it?',
        text: 'No. Each video has a page of its own, whose link opens on any device. For a room without a network, download the file beforehand.',
      },
      {
        title: 'Can a clip explain a whole topic?',
        text: 'Eight seconds open a topic; you explain it. For several steps, write one clip for each, from the same point of view, and stop between them to ask what comes next.',
      },
    ],
  },
  sample: {
    title: 'Planets around a sun',
    text: 'A wide animation: four planets move around a glowing sun, the inner ones faster than the outer ones.',
  },
}
