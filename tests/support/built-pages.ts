import { globSync, readFileSync } from 'node:fs'

/** Every page of the build by its address. */
export const BUILT_PAGES: ReadonlyMap<string, string> = new Map(
  globSync('dist/client/**/*.html').map((file) => [
    `/${file.slice('dist/client/'.length).replace(/index\.html$/, '')}`,
    readFileSync(file, 'utf8'),
  ]),
)
