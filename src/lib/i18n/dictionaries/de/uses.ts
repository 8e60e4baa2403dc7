import type { Dictionary } from '../../dictionary.ts'
import { education } from './uses/education.ts'
import { musicVisuals } from './uses/music-visuals.ts'
import { productClips } from './uses/product-clips.ts'
import { realEstate } from './uses/real-estate.ts'
import { socialShorts } from './uses/social-shorts.ts'
import { storyboards } from './uses/storyboards.ts'

export const uses: Dictionary['uses'] = {
  title: 'Wofür es sich eignet',
  lead: 'Sechs Aufgaben, jede mit Tipps, fertigen Prompts und dem, was Veo nicht kann.',
  trail: 'Du bist hier',
  home: 'Start',
  prompts: {
    title: 'Prompts für den Anfang',
    text: 'Im Bestellformular fügst du sie mit einem Klick ein. Ändere daran, was du willst.',
  },
  sample: {
    title: 'Format und Länge',
    text: 'Für diese Seite gezeichnet, um Format und Länge zu zeigen. Es ist eine einfache Animation und kein Video von Veo.',
  },
  others: 'Wofür noch?',
  studio: 'Im Studio aus einem Skript Szenen machen',
  each: {
    'product-clips': productClips,
    'social-shorts': socialShorts,
    storyboards,
    'music-visuals': musicVisuals,
    education,
    'real-estate': realEstate,
  },
}
