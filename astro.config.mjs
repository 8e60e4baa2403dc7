import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import cloudflare from '@astrojs/cloudflare'
import solid from '@astrojs/solid-js'
import { defineConfig } from 'astro/config'
import { parse, stringify } from 'smol-toml'
import viteSolid from 'vite-plugin-solid'

/**
 * The adapter builds for Workers and refuses a Wrangler file that names a Pages output folder, so it is given
 * one derived from ours without that key: wrangler.toml stays the only file anyone edits.
 */
function workersConfig() {
  const {
    pages_build_output_dir: _,
    env: __,
    ...config
  } = parse(readFileSync('wrangler.toml', 'utf8'))
  for (const database of config.d1_databases) {
    database.migrations_dir = `../${database.migrations_dir}`
  }
  mkdirSync('.wrangler', { recursive: true })
  writeFileSync('.wrangler/astro.toml', stringify(config))
  return '.wrangler/astro.toml'
}

/** While developing nobody reads public/_redirects, so the pages of orders and files are sent to their shells here. */
const shellsOfPages = {
  name: 'shells-of-pages',
  configureServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      request.url = request.url.replace(/^\/(\w\w)\/(veo3-status|file|embed)\/[^/?]+/, '/$1/$2/')
      next()
    })
  },
}

/** What every landing page needs at once; apart from each other these would cost a request each. */
const AT_ONCE =
  /\/solid-js\/.*\?landing$|\/lib\/(domain\/prompt-length|i18n\/text|browser\/(generation-key|call-error|draft-key))\.ts$/

/** What a page mounts later, as an island of its own, is a bundle of its own. */
const ENTRY = /\/mounted\/order\/mount-order\.tsx$/

/** The adapter writes a line for servers at the head of every script, those for browsers included. */
const browserOutput = {
  name: 'browser-output',
  applyToEnvironment: (environment) => environment.name === 'client',
  outputOptions: (options) => ({
    ...options,
    banner: '',
    codeSplitting: {
      groups: [
        { name: 'at-once', test: (id) => AT_ONCE.test(id) },
        // What it loads later in turn shares what it is made of, which is not to be a third file.
        { name: 'mount-order', test: ENTRY },
      ],
    },
  }),
}

/**
 * What comes late is small and needs no style sheet of its own, so nothing has to be fetched ahead of it: an import is an
 * import, without the list and the helper that would weigh as much as what many a page imports late. What is left of it goes
 * into each script that uses it, since a file that scripts share is one more to wait for.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  applyToEnvironment: (environment) => environment.name === 'client',
  resolveId: (source, importer) =>
    source === '\0vite/preload-helper.js' ? `\0plain-import:${encodeURIComponent(importer)}` : null,
  load: (id) =>
    id.startsWith('\0plain-import:') ? 'export const __vitePreload = (load) => load()' : null,
}

/** Pages read replies with a small stand-in for zod, which alone would fill half of their script's budget. */
const zodLite = {
  name: 'zod-lite',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client',
  resolveId: (source) =>
    source === 'zod/mini'
      ? fileURLToPath(new URL('src/lib/browser/zod-lite.ts', import.meta.url))
      : null,
}

/**
 * Islands of this folder are mounted by their page's own script and never rendered at build. They are compiled without
 * what hydration needs, and all that the islands of one page import is bundled for that page alone: one file, from which
 * everything is shaken out that only other pages use. It saves a fifth of their script.
 */
const MOUNTED = '**/src/islands/mounted/**'
const FOLDER = /\/src\/islands\/mounted\/(?:(\w+)\/)?[^/]+$/
const BUNDLES = { jobs: 'veo', studio: 'veo', order: 'order', embed: 'embed', undefined: 'mounted' }
const bundleOf = (id = '') =>
  /\?(veo|order|embed|mounted|landing)$/.exec(id)?.[1] ??
  (FOLDER.test(id) ? BUNDLES[FOLDER.exec(id)[1]] : null)
/** The other islands share a Solid of their own, or it would carry what Astro's unused renderer asks of it. */
const SOLID = /^solid-js(\/web)?$/
const isOurs = (id = '') => /\/src\/[^?]+$/.test(id)
const mountedIslands = [
  {
    ...viteSolid({ include: [MOUNTED], solid: { delegateEvents: false } }),
    applyToEnvironment: ({ name }) => name === 'client',
  },
  {
    // The edge draws the first state of some of them as text.
    ...viteSolid({ include: [MOUNTED], solid: { generate: 'ssr', hydratable: false } }),
    name: 'solid-as-text',
    applyToEnvironment: ({ name }) => name !== 'client',
  },
  {
    name: 'mounted-islands',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    async resolveId(source, importer) {
      const bundle = bundleOf(importer) ?? (SOLID.test(source) && isOurs(importer) && 'landing')
      if (!bundle) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      // A name with a zero byte is a module that a plugin makes up, and knows by that name alone.
      const isKnown =
        !found || found.id.startsWith('\0') || ENTRY.test(found.id) || bundleOf(found.id) === bundle
      return isKnown ? found : `${found.id}?${bundle}`
    },
  },
]

/**
 * Solid asks at every step whether a transition is under way, whether a part is being waited for, and whether an island is
 * being hydrated. Ours never do the first, only those of the studio the second, and only those that are not mounted the third
 * (eslint.config.js). That answer is written in, and what would follow the other one falls away.
 */
const absent = (names) => new RegExp(`(?<!let |function )\\b(?:${names})(?!\\w|\\s*=[^=])`, 'g')
const TRANSITION = absent('Transition')
const SUSPENSE = absent('SuspenseContext|ERROR')
const HYDRATION = absent('isHydrating\\(\\w*\\)|sharedConfig\\.(?:context|registry|effects)')
const plainSolid = {
  name: 'plain-solid',
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'client',
  transform: {
    filter: { id: /\/solid-js\/(?:web\/)?dist\// },
    handler(code, id) {
      const bundle = bundleOf(id)
      if (!bundle) return undefined
      const gone = [
        TRANSITION,
        ...(bundle === 'veo' ? [] : [SUSPENSE]),
        ...(bundle === 'landing' ? [] : [HYDRATION]),
      ]
      return gone.reduce((text, pattern) => text.replace(pattern, 'null'), code)
    },
  },
}

/** Search engines want whole addresses: those of the operator's domain, else of the deployment that Pages builds. */
const { vars } = parse(readFileSync('wrangler.toml', 'utf8'))
const { SITE_URL, CF_PAGES_URL, PORT = '8788' } = process.env
const local = `http://localhost:${PORT}`
const site = [SITE_URL, vars.SITE_URL, CF_PAGES_URL, local].find((url) => URL.canParse(url))

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'ignore',
  adapter: cloudflare({
    configPath: workersConfig(),
    persistState: { path: process.env.STATE_DIR || '.wrangler/state' },
    imageService: 'passthrough',
    prerenderEnvironment: 'node',
  }),
  session: false,
  integrations: [solid({ exclude: [MOUNTED] })],
  vite: {
    plugins: [plainImports, ...mountedIslands, plainSolid, shellsOfPages, zodLite, browserOutput],
  },
  devToolbar: { enabled: false },
  security: {
    checkOrigin: false,
    csp: {
      // Turnstile, where an operator asks for it: https://developers.cloudflare.com/turnstile/reference/content-security-policy/
      scriptDirective: { resources: ["'self'", 'https://challenges.cloudflare.com'] },
      directives: [
        // Whatever is not named here, like plug-ins, no page has.
        "default-src 'none'",
        "base-uri 'none'",
        // What shows the messages that the shop pushes: public/push.js.
        "worker-src 'self'",
        'frame-src https://challenges.cloudflare.com',
        "connect-src 'self'",
        // Finished videos live on other people's servers; loopback is where the local stand-ins are.
        "img-src 'self' data: https: http://localhost:* http://127.0.0.1:*",
        "media-src 'self' https: http://localhost:* http://127.0.0.1:*",
        // With JavaScript off the order form is redirected to the payment page, and Chromium asks this for redirects.
        "form-action 'self' https://checkout.stripe.com http://localhost:* http://127.0.0.1:*",
      ],
    },
  },
})
