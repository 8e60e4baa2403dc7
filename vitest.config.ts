import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

/** No test takes as long, unless the machine has other things to do. */
const PATIENT_MS = 30_000
/** The same where sites and browsers start, a few of them at a time. */
const SITE_MS = 240_000

/** One project for each place where code of ours runs. `http` and `browser` use the built site. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{domain,contract,i18n,components,sandbox,source,scripts}/**/*.test.ts'],
          testTimeout: PATIENT_MS,
          // They change nothing that another file would see, and load the same modules again and again otherwise.
          isolate: false,
        },
      },
      {
        test: {
          name: 'model',
          environment: 'node',
          include: ['tests/model/**/*.test.ts'],
          testTimeout: PATIENT_MS,
        },
      },
      {
        plugins: [solid()],
        resolve: { conditions: ['development', 'browser'] },
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{browser,islands}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/patience.ts'],
          testTimeout: PATIENT_MS,
          server: { deps: { inline: [/solid-js/] } },
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            miniflare: {
              compatibilityDate: '2026-09-01',
              d1Databases: ['DB'],
              bindings: { MIGRATIONS: await readD1Migrations('migrations') },
            },
          })),
        ],
        test: {
          name: 'edge',
          // A workerd for each file would take longer to start than its tests take.
          isolate: false,
          maxWorkers: 1,
          include: ['tests/edge/**/*.test.ts'],
          testTimeout: PATIENT_MS,
          setupFiles: ['tests/support/migrate.ts'],
        },
      },
      {
        test: {
          name: 'build',
          environment: 'node',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: SITE_MS,
          hookTimeout: SITE_MS,
        },
      },
      {
        test: {
          name: 'http',
          environment: 'node',
          globalSetup: ['tests/support/migrated-state.ts'],
          include: ['tests/api/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: SITE_MS,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          globalSetup: ['tests/support/migrated-state.ts'],
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: SITE_MS,
          hookTimeout: SITE_MS,
          // A second is soon over while other files' browsers start.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'lighthouse',
          environment: 'node',
          globalSetup: ['tests/support/migrated-state.ts'],
          include: ['tests/lighthouse/**/*.test.ts'],
          testTimeout: SITE_MS,
          hookTimeout: SITE_MS,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/lib/{domain,contract,i18n}/**'],
      thresholds: { 100: true },
    },
  },
})
