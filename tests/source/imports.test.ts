import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

import { describe, expect, test } from 'vitest'

/** Where each room's imports may point; see docs/architecture.md. Packages are named as they are imported. */
const ROOMS: Record<string, { from: string; may: RegExp }> = {
  domain: { from: 'src/lib/domain/**/*.ts', may: /^(src\/lib\/domain\/|zod\/mini$)/ },
  contract: {
    from: 'src/lib/contract/**/*.ts',
    may: /^(src\/lib\/(contract|domain)\/|zod\/mini$)/,
  },
  i18n: { from: 'src/lib/i18n/**/*.ts', may: /^src\/lib\/(i18n|domain|contract)\// },
  browser: {
    from: 'src/lib/browser/**/*.ts',
    may: /^(src\/lib\/(browser|contract|domain)\/|zod\/mini$|nanostores$|@nanostores\/persistent$|eventsource-parser$)/,
  },
  edge: {
    from: 'src/lib/edge/**/*.ts',
    may: /^(src\/lib\/(edge|contract|domain)\/|src\/lib\/i18n\/notice-message\.ts$|@block65\/webcrypto-web-push$|zod\/mini$|stripe$|eventsource-parser$|astro$|cloudflare:workers$)/,
  },
  islands: {
    from: 'src/islands/**/*.{ts,tsx}',
    may: /^(src\/(islands|lib\/(browser|i18n|domain|contract))\/|solid-js|@nanostores\/solid$|uqr$)/,
  },
  pages: {
    from: 'src/{pages,layouts,components}/**/*.astro',
    may: /^(src\/(pages|layouts|components|styles|islands|lib\/(i18n|domain))\/|astro)/,
  },
  shared: {
    from: 'src/pages/?locale?/**/*.ts',
    may: /^src\/(islands|lib\/edge)\//,
  },
  social: {
    from: 'src/{components,pages}/social/**/*.ts',
    may: /^(src\/(components|lib\/(i18n|domain))\/|node:|astro$|harfbuzzjs$|bidi-js$|@resvg\/resvg-wasm$)/,
  },
  api: { from: 'src/pages/api/**/*.ts', may: /^src\/lib\/(edge|contract)\// },
  functions: {
    from: 'functions/**/*.ts',
    may: /^(dist\/server\/entry\.mjs$|src\/lib\/edge\/|functions\/)/,
  },
  states: {
    from: 'states/**/*.{ts,tsx,astro}',
    may: /^(states\/|src\/(islands|components|styles|lib\/(browser|i18n|domain|contract))\/|solid-js|nanostores$)/,
  },
  sandbox: { from: 'sandbox/**/*.ts', may: /^(sandbox\/|node:|qs$)/ },
}

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(IMPORT)].map(([, name]) => resolve(file, name!))
}

function resolve(file: string, name: string): string {
  if (name.startsWith('.')) return normalize(join(dirname(file), name))
  return name.replace(/^#lib\//, 'src/lib/').replace(/^#islands\//, 'src/islands/')
}

describe('imports', () => {
  for (const [room, { from, may }] of Object.entries(ROOMS)) {
    test(`of ${room} point where they may`, () => {
      const files = globSync(from)
      expect(files.length).toBeGreaterThan(0)
      const strays = files.flatMap((file) =>
        importsOf(file)
          .filter((name) => !may.test(name))
          .map((name) => `${file} → ${name}`),
      )
      expect(strays).toEqual([])
    })
  }

  test('form no cycle', () => {
    const files = globSync('{src,sandbox,scripts}/**/*.{ts,tsx}')
    const graph = new Map(files.map((file) => [file, importsOf(file)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, trail: string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      if (done.has(file)) return
      done.add(file)
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  test('of words at the edge are those of messages, in the one place that sends them', () => {
    const speaking = globSync('src/lib/edge/**/*.ts').filter((file) =>
      importsOf(file).some((name) => name.startsWith('src/lib/i18n/')),
    )
    expect(speaking.sort()).toEqual([
      'src/lib/edge/notices/email.ts',
      'src/lib/edge/notices/send.ts',
    ])
    const words = importsOf('src/lib/i18n/notice-message.ts').filter((name) =>
      name.includes('/dictionar'),
    )
    expect(words.filter((name) => !/\/dictionaries\/\w\w\/notices\.ts$/.test(name))).toEqual([])
    expect(words.length).toBeGreaterThan(1)
  })

  test('of islands leave the network, the storage and the clock to lib/browser', () => {
    const own =
      /\b(fetch|setInterval|setTimeout|requestAnimationFrame)\s*\(|\b(local|session)Storage\b/
    const strays = globSync('src/islands/**/*.tsx').filter((file) =>
      own.test(readFileSync(file, 'utf8')),
    )
    expect(strays).toEqual([])
  })

  test('of the dictionaries stay out of every island', () => {
    const strays = globSync('src/islands/**/*.tsx').filter((file) =>
      importsOf(file).some((name) => name.includes('i18n/dictionar')),
    )
    expect(strays).toEqual([])
  })
})
