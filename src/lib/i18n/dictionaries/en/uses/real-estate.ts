import type { UseText } from '../../../use-text.ts'

export const realEstate: UseText = {
  name: 'Real estate',
  summary: 'Mood and neighbourhood for an agency, never the property itself.',
  title: 'AI mood videos for real estate',
  description:
    'Morning light, a quiet street, a terrace in summer: mood clips by Veo 3 for agencies. Never the actual property. How to write and label them.',
  heading: 'The mood of a neighbourhood, in motion',
  lead: 'Photographs show the rooms. An eight-second clip can show what a morning in such a place is like. It never shows the property itself, and your page has to say so.',
  advice: {
    title: 'How to write a mood clip',
    list: [
      {
        title: 'Mood clips and neighbourhoods only',
        text: 'Veo invents every wall and window. A made-up kitchen beside a real flat misleads whoever rents or buys it. Use clips for an agency’s website, a newsletter, a film about an area or a way of living, and photographs for the listing.',
      },
      {
        title: 'Begin with the hour',
        text: '“Just after sunrise”, “blue hour, lamps going on”: the hour sets light, colour and who is about. Then the season, then the place.',
      },
      {
        title: 'Move like a visitor',
        text: 'A slow walk at eye level, a glide along a hedge, a curtain that opens on a view. Flights over roofs look like everybody’s. Wide (16:9) suits a website, tall (9:16) a story.',
      },
      {
        title: 'Let people live there',
        text: 'Somebody waters plants, a child pulls a sledge, a café puts out chairs. Seen from behind or far away, they stay invented and nobody’s portrait.',
      },
      {
        title: 'Listen to the street',
        text: 'Birds, a tram two streets away, a bicycle bell. Do not promise what the real street does not keep: no silence where there is a road.',
      },
    ],
  },
  prompts: [
    {
      title: 'Sunday morning',
      text: 'Just after sunrise in early summer on a quiet street of old brick houses with small front gardens. The camera walks slowly at eye level past roses and parked bicycles; ahead, a man seen from behind puts café chairs on the pavement. Long soft shadows. Blackbirds, cups, a far tram. No text, no signs.',
    },
    {
      title: 'Curtains open',
      text: 'From inside a bright, almost empty room: linen curtains are drawn slowly aside and show a terrace with olive trees and the sea far below. The camera glides towards the open door. Warm morning light moves over a wooden floor. Wind, curtain rings, distant waves. Nobody in sight, no text.',
    },
    {
      title: 'First snow',
      text: 'Tall picture, blue hour in winter. Large flakes fall on a small square with a bare lime tree; windows around it light up one after another, and a child seen from behind pulls a sledge across. The camera rises slowly from the snow to the roofs. Muffled steps, a church bell, laughter indoors.',
    },
  ],
  questions: {
    title: 'Questions about clips for real estate',
    list: [
      {
        title: 'Can it film my flat or house?',
        text: 'No. It films from words and has never seen your property. However well you describe it, the rooms will be other rooms. Do not put such a clip among the photographs of a listing.',
      },
      {
        title: 'How do I label such a clip?',
        text: 'In words beside it that nobody overlooks: “Mood film made with AI. It does not show the property.” Your country’s rules for adverts and for AI may ask for more.',
      },
      {
        title: 'May I name my town?',
        text: 'You may, and get something that resembles it with the wrong streets. Describe what is typical instead: pastel houses, a harbour, plane trees. Then nobody looks for a corner that does not exist.',
      },
      {
        title: 'Where does such a clip help most?',
        text: 'At the top of a page, before there are facts: the agency’s start page, a guide to an area, a letter to people who search. Where somebody decides, only real pictures help.',
      },
    ],
  },
  sample: {
    title: 'Sunrise over roofs',
    text: 'A wide animation: the sun rises behind the roofs of a town, the sky turns from petrol to gold, and lit windows go out one by one.',
  },
}
