import { createRequire } from 'node:module'

/*
 * Loaded before Wrangler, it keeps it from watching the files that it has bundled. A change of them is seen after a
 * build, as in the pages, and to look at them all the time takes a twelfth of a core for each site that is served.
 */
const required = createRequire(createRequire(import.meta.url).resolve('wrangler'))
const esbuild = required('esbuild')

/** @param {import('esbuild').BuildOptions} options */
async function context(options) {
  const made = await esbuild.context(options)
  return { ...made, watch: () => made.rebuild() }
}

required.cache[required.resolve('esbuild')].exports = { ...esbuild, context }
