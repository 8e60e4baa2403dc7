import { globSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { type Colour, contrast, over, parseColour } from '../support/contrast.ts'
import { contrastTokens, darkTokens, lightTokens } from '../support/tokens.ts'

const THEMES = { light: lightTokens, dark: darkTokens }

/** What letters are written in, on any of the grounds; and what is written on a ground of its own. */
const LETTERS = ['text', 'muted', 'accent', 'accent-strong', 'good', 'warn', 'bad']
const ON_THEIR_OWN = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  // A ticket while the shop is closed.
  ['on-accent', 'edge'],
  ['ink', 'glow'],
  ['on-night', 'night'],
] as const
/** What frames of controls, their rings, marks and bars are drawn in. */
const DRAWN = ['edge', 'accent', 'bad']
const DRAWN_ON_ITS_OWN = [
  // The ring of a ticket.
  ['on-accent', 'accent'],
  ['on-accent', 'edge'],
] as const

/** All that letters stand on, as it is seen. */
function grounds(tokens: Record<string, string>): Record<string, Colour> {
  const colour = (name: string) => parseColour(tokens[`color-${name}`]!)
  return {
    bg: colour('bg'),
    surface: colour('surface'),
    raised: colour('raised'),
    'bg in the beam': over(colour('beam'), colour('bg')),
  }
}

/** The same of a frame over which the lamp pans, as far as letters stand on it. */
function lit(tokens: Record<string, string>): Colour {
  const [red, green, blue] = parseColour(tokens['color-glow']!)
  return over([red, green, blue, 0.28], parseColour(tokens['color-raised']!))
}

describe.each(Object.entries(THEMES))('in the %s theme', (_, tokens) => {
  const colour = (name: string) => parseColour(tokens[`color-${name}`]!)
  const pairs = (names: readonly string[]) =>
    names.flatMap((name) =>
      Object.entries(grounds(tokens)).map(([ground, below]) => ({
        pair: `${name} on ${ground}`,
        ratio: contrast(colour(name), below),
      })),
    )
  const ownPairs = (all: readonly (readonly [string, string])[]) =>
    all.map(([name, ground]) => ({
      pair: `${name} on ${ground}`,
      ratio: contrast(colour(name), colour(ground)),
    }))
  const weak = (all: { pair: string; ratio: number }[], least: number) =>
    all.flatMap(({ pair, ratio }) => (ratio < least ? `${pair}: ${ratio.toFixed(2)}` : []))

  test('letters have a contrast of 4.5 at least', () => {
    expect(weak([...pairs(LETTERS), ...ownPairs(ON_THEIR_OWN)], 4.5)).toEqual([])
    expect(contrast(colour('text'), lit(tokens))).toBeGreaterThanOrEqual(4.5)
  })

  test('what is drawn has one of 3 at least', () => {
    expect(weak([...pairs(DRAWN), ...ownPairs(DRAWN_ON_ITS_OWN)], 3)).toEqual([])
  })
})

test('who asks for more contrast gets letters and lines that have one of 7', () => {
  for (const tokens of Object.values(THEMES)) {
    const asked = Object.entries(contrastTokens)
    expect(asked.length).toBeGreaterThan(0)
    for (const [name, value] of asked) {
      const source = /^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? ''
      const colour = parseColour(tokens[source]!)
      for (const [ground, below] of Object.entries(grounds(tokens))) {
        expect(contrast(colour, below), `${name} on ${ground}`).toBeGreaterThanOrEqual(7)
      }
    }
  }
})

test('no style sheet writes in a colour, or on one, that was not looked at', () => {
  const sheets = globSync('src/styles/*.css').filter((file) => !file.endsWith('/tokens.css'))
  const css = sheets.map((file) => readFileSync(file, 'utf8')).join('')
  const named = (property: RegExp) =>
    new Set(
      [...css.matchAll(property)].flatMap(([declaration]) =>
        [...declaration.matchAll(/var\(--color-([\w-]+)\)/g)].map(([, name]) => name!),
      ),
    )
  const own = ON_THEIR_OWN.flat()
  const letters = named(/(?<![\w-])color:[^;]+;/g)
  expect([...letters].filter((name) => ![...LETTERS, ...own].includes(name))).toEqual([])
  // Nothing is ever written on these: lines between cells, marks, light.
  const bare = ['line', 'glow', 'beam']
  const below = named(/(?<![\w-])background(-color)?:[^;]+;/g)
  const known = [...Object.keys(grounds(lightTokens)), ...own, ...bare]
  expect([...below].filter((name) => !known.includes(name))).toEqual([])
})
