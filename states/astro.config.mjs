import solid from '@astrojs/solid-js'
import { defineConfig } from 'astro/config'

/** The page of states is a site of its own, no part of the shop's: docs/decisions/026. */
export default defineConfig({
  srcDir: '.',
  outDir: '../dist/states',
  cacheDir: '../.astro/states',
  integrations: [solid()],
  devToolbar: { enabled: false },
  vite: { cacheDir: '../.astro/states/vite', server: { fs: { allow: ['..'] } } },
})
