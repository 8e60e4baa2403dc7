import { readFileSync } from 'node:fs'

export type Tokens = Record<string, string>

const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*[^]*?\*\//g, '')

/** What a block declares. */
function declared(block: string): Tokens {
  const found = block.matchAll(/--([\w-]+):\s*([^;]+);/g)
  return Object.fromEntries([...found].map(([, name, value]) => [name!, value!]))
}

/** The declarations for the root of a page, in this theme or in the one that all others begin with. */
function rootOf(query?: string): Tokens {
  const from = query ? css.indexOf(`@media (${query})`) : 0
  if (from < 0) throw new Error(`tokens.css has nothing for ${query}`)
  const start = css.indexOf(':root {', from)
  return declared(css.slice(start, css.indexOf('}', start)))
}

export const lightTokens: Tokens = rootOf()
export const darkTokens: Tokens = { ...lightTokens, ...rootOf('prefers-color-scheme: dark') }
export const contrastTokens: Tokens = rootOf('prefers-contrast: more')

/** The steps of the scale of distances. */
export function spaceOf(tokens: Tokens): Tokens {
  return Object.fromEntries(Object.entries(tokens).filter(([name]) => /^space-\d$/.test(name)))
}
