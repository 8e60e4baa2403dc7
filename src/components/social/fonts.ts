import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { Blob, Face, Font } from 'harfbuzzjs'

import type { Script } from './runs.ts'

export type Weight = 'bold' | 'medium'

const { resolve } = createRequire(import.meta.url)
const FAMILIES = '@expo-google-fonts'

/** Noto Sans has the letters of every script that we write but Arabic. */
const FILES = {
  bold: {
    arabic: `${FAMILIES}/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf`,
    other: `${FAMILIES}/noto-sans/700Bold/NotoSans_700Bold.ttf`,
  },
  medium: {
    arabic: `${FAMILIES}/noto-sans-arabic/500Medium/NotoSansArabic_500Medium.ttf`,
    other: `${FAMILIES}/noto-sans/500Medium/NotoSans_500Medium.ttf`,
  },
}

const opened = new Map<string, Font>()

/** The font for a script. Its unit is a thousandth of an em, as is everything that is measured with it. */
export function fontOf(script: Script, weight: Weight): Font {
  const file = FILES[weight][script === 'Arab' ? 'arabic' : 'other']
  let font = opened.get(file)
  if (!font) {
    font = new Font(new Face(new Blob(readFileSync(resolve(file)))))
    font.setScale(1000, 1000)
    opened.set(file, font)
  }
  return font
}
