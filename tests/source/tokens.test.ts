import { globSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { darkTokens, lightTokens, spaceOf } from '../support/tokens.ts'

const TOKENS = 'src/styles/tokens.css'
const sheets = globSync('src/styles/*.css').filter((file) => file !== TOKENS)
const markup = globSync('src/{components,layouts,pages,islands}/**/*.{astro,tsx}')

type Declaration = { file: string; property: string; value: string }

/** What the style sheets declare, without what stands in comments. */
const declarations = sheets.flatMap((file): Declaration[] => {
  const css = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '')
  const found = css.matchAll(/([\w-]+):\s*([^;{}]+);/g)
  return [...found].map(([, property, value]) => ({ file, property: property!, value: value! }))
})

const said = ({ file, property, value }: Declaration) => `${file}: ${property}: ${value}`
const strays = (isStray: (declaration: Declaration) => boolean) =>
  declarations.filter(isStray).map(said)

/** Values without the tokens in them. */
const raw = (value: string) => value.replace(/var\(--[\w-]+(, [^()]*(\([^()]*\))?)?\)/g, '')

describe('the tokens', () => {
  test('have every colour', () => {
    const colour =
      /#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)\(|\b(white|black|red)\b/i
    expect(strays(({ value }) => colour.test(raw(value)))).toEqual([])
    const written = /#[\da-f]{3}([\da-f]{3})?\b|\brgb\(/i
    const allowed = (line: string) => line.includes('name="theme-color"')
    for (const file of markup) {
      const lines = readFileSync(file, 'utf8').split('\n')
      expect(
        lines.filter((line) => written.test(line) && !allowed(line)),
        file,
      ).toEqual([])
    }
  })

  test('have every font and every size of letters', () => {
    const own = (property: string) =>
      ['font-family', 'font-size', 'letter-spacing'].includes(property)
    // What is a part of the letters around it is no size of its own.
    expect(
      strays(({ property, value }) => own(property) && /\d(rem|px)|'/.test(raw(value))),
    ).toEqual([])
  })

  test('have every radius, shadow, layer and duration', () => {
    expect(
      strays(
        ({ property, value }) =>
          (property === 'border-radius' && /\d(rem|px)/.test(raw(value))) ||
          (property === 'box-shadow' && value !== 'none' && /\d/.test(raw(value))) ||
          (property === 'z-index' && /\d/.test(raw(value))) ||
          /\b\d*\.?\d+m?s\b/.test(raw(value)),
      ),
    ).toEqual([])
  })

  test('have every distance that is a step of their scale', () => {
    const steps = new Set(Object.values(spaceOf(lightTokens)))
    const distance = /^(padding|margin|gap|row-gap|column-gap|inset)/
    const isStep = (value: string) =>
      raw(value)
        .split(/[\s(),]+/)
        .some((part) => steps.has(part.replace(/^-/, '')))
    expect(strays(({ property, value }) => distance.test(property) && isStep(value))).toEqual([])
  })

  test('are all used, and there is none that is not one of them', () => {
    const all = globSync('src/**/*.{css,astro,tsx}').map((file) => readFileSync(file, 'utf8'))
    const used = new Set(
      all
        .join('')
        .match(/var\(--[\w-]+/g)
        ?.map((use) => use.slice(6)),
    )
    const declared = new Set(
      all
        .join('')
        .match(/(?<=[\s{])--[\w-]+(?=:)/g)
        ?.map((name) => name.slice(2)),
    )
    expect([...Object.keys(lightTokens)].filter((name) => !used.has(name))).toEqual([])
    expect([...used].filter((name) => !declared.has(name))).toEqual([])
  })

  test('give the browser around the page the colour of the page', () => {
    const head = readFileSync('src/components/Head.astro', 'utf8')
    const colours = [...head.matchAll(/theme-color.*content="([^"]+)"/g)].map(
      ([, colour]) => colour,
    )
    expect(colours).toEqual([lightTokens['color-bg'], darkTokens['color-bg']])
  })
})
