import { readFileSync } from 'node:fs'
import { html, json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Settings } from '../settings.ts'
import { frontPage } from './page.ts'

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

function asset(name: string): Reply {
  const kind = /^[a-z-]+\.(css|js|svg)$/.exec(name)?.[1]
  if (!kind) return json(404, { detail: 'No such file' })
  try {
    const body = readFileSync(new URL(name, import.meta.url))
    const headers = { 'content-type': TYPES[kind] ?? '', 'x-content-type-options': 'nosniff' }
    return { status: 200, headers, body }
  } catch {
    return json(404, { detail: 'No such file' })
  }
}

/** The try-out page and what the sandbox's pages are made of. */
export function frontRoutes(settings: Settings): Route[] {
  return [
    { method: 'GET', path: '/', logged: false, act: () => html(200, frontPage(settings)) },
    {
      method: 'GET',
      path: '/front/:name',
      logged: false,
      act: (call) => asset(call.params['name'] ?? ''),
    },
  ]
}
