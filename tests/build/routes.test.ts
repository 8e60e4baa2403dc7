import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { TOOL_ENV } from '../../scripts/child.ts'

type Routes = { include: string[]; exclude: string[] }

describe('what a request may invoke', () => {
  test('is the API and shared pages, whatever Wrangler makes of functions/', () => {
    const folder = mkdtempSync(join(tmpdir(), 'veo-kiosk-routes-'))
    try {
      const generated = join(folder, '_routes.json')
      execFileSync(
        process.execPath,
        [
          ...['node_modules/wrangler/wrangler-dist/cli.js', 'pages', 'functions', 'build'],
          ...['--outdir', join(folder, 'out'), '--output-routes-path', generated],
        ],
        { stdio: 'ignore', env: { ...process.env, ...TOOL_ENV } },
      )
      const routesOf = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Routes
      // Wrangler sees a parameter in front of them, and would hand over every page.
      expect(routesOf(generated).include).toEqual(['/*'])
      const shared = LOCALES.flatMap((locale) => [`/${locale}/veo3-status/*`, `/${locale}/file/*`])
      const { include, exclude } = routesOf('dist/client/_routes.json')
      expect([include, exclude]).toEqual([['/api/*', ...shared], []])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('is not overridden by a worker in the output, which would hide functions/', () => {
    expect(existsSync('dist/client/_worker.js')).toBe(false)
    expect(existsSync('.wrangler/deploy/config.json')).toBe(false)
  })
})
