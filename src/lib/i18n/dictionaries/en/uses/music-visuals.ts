import type { UseText } from '../../../use-text.ts'

export const musicVisuals: UseText = {
  name: 'Music visuals',
  summary: 'Moving pictures for a track, a stage screen or a moving cover.',
  title: 'AI music visuals and loops for your track',
  description:
    'Visuals for songs, sets and moving covers, filmed by Veo 3 from your words. Tempo, loops, camera and three prompts that cut well to music.',
  heading: 'Pictures for a piece of music',
  lead: 'A chorus wants a picture that grows, an intro one that hardly moves. Describe it in the words of light and motion, and put your own track under it.',
  advice: {
    title: 'How to write for music',
    list: [
      {
        title: 'Count in bars',
        text: 'Eight seconds are four bars of 4/4 at 120 beats a minute and three bars at 90. Plan one movement for that span: it opens, it rises, it breaks. Then cut on the beat in your editor.',
      },
      {
        title: 'Give it one motion',
        text: '“Drifts”, “pulses”, “spirals inwards”, “in extreme slow motion”: the verb decides more than the subject. Steady motion lets you change the clip’s speed later to fit your tempo.',
      },
      {
        title: 'Choose two colours and a dark ground',
        text: 'Pictures behind a singer or a title must leave room. Deep blue and amber on black carry a whole set; name them in every prompt and the clips belong together.',
      },
      {
        title: 'Ask for quiet',
        text: 'Veo makes sound with every clip. Yours goes over it, so write “only faint room noise, no music” and mute it when you edit.',
      },
      {
        title: 'Know what it cannot do',
        text: 'It does not hear your track, it cannot make lips follow your lyrics, it cannot show a real singer, and lyrics on the picture come out wrong.',
      },
    ],
  },
  prompts: [
    {
      title: 'Ink and amber',
      text: 'Extreme slow motion, macro. Amber ink blooms in black water and spirals slowly inwards, lit from below; fine gold dust follows the current. Locked-off camera, centred, deep black around it, so that the end looks like the beginning. Only faint room noise, no music, no voice, no text.',
    },
    {
      title: 'Night drive',
      text: 'View from the back seat of a car at night on an empty coast road. Orange lamps pass in an even rhythm and slide over the dashboard; the sea glitters blue to the right. The camera floats forward very slowly. Grain, soft focus, 1980s colours. Engine hum only, no music, nobody in sight.',
    },
    {
      title: 'Dancer of smoke',
      text: 'Tall picture. A dancer made of white smoke turns on a dark stage; with each turn her arms dissolve and form again. One hard light from the left, deep violet behind. The camera rises slowly from her feet to above her head. Breath and soft footsteps, no music.',
    },
  ],
  questions: {
    title: 'Questions about music visuals',
    list: [
      {
        title: 'Can I send my track along?',
        text: 'No. Only text goes in. Describe tempo and mood, “slow, heavy, like a tide”, and join picture and track in your editor.',
      },
      {
        title: 'How do I fill a whole song?',
        text: 'With a few clips that return. Three or four looks, cut in turns and played at half speed in the quiet parts, carry a song better than twenty different ones.',
      },
      {
        title: 'Does a clip loop without a jump?',
        text: 'Seldom exactly. Smoke, water, rain and lights hide the seam: overlap the last second with the first by a crossfade.',
      },
      {
        title: 'Is 720p enough for a stage?',
        text: 'For soft things, yes: fog, light, water, blur. Fine lines and faces look coarse on a large screen. Take the wide shape for screens and the tall one for covers on phones.',
      },
    ],
  },
  sample: {
    title: 'Bars around a light',
    text: 'A wide animation: bars rise and fall in the rhythm of eight soft tones on both sides of a round light that pulses with them.',
  },
}
