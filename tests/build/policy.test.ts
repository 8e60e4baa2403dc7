import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

const PAGES = globSync('dist/client/**/*.html').sort()
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/g

/** A policy's directives by name: https://www.w3.org/TR/CSP3/#parse-serialized-policy */
function directivesOf(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/))
  return new Map(parts.filter(([name]) => name !== '').map(([name = '', ...rest]) => [name, rest]))
}

/** What stands between these tags in the page itself. */
function inline(html: string, tag: 'script' | 'style'): string[] {
  const all = html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${tag}>`, 'g'))
  return [...all].map(([, content = '']) => content)
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

const TURNSTILE = 'https://challenges.cloudflare.com'
const LOOPBACK = ['http://localhost:*', 'http://127.0.0.1:*']

describe.each(PAGES)('the content security policy of %s', (path) => {
  const html = readFileSync(path, 'utf8')
  const policies = [...html.matchAll(META)]
  const directives = directivesOf(policies[0]?.[1] ?? '')
  const named = (name: string) =>
    directives.get(name)?.filter((each) => !each.startsWith("'sha256-"))

  test('is one, and stands before what it governs', () => {
    expect(policies).toHaveLength(1)
    const before = html.slice(0, policies[0]!.index)
    expect(before).not.toMatch(/<style|rel="stylesheet"|<body/)
    // The start page sends its visitor on before it waits for a style sheet; that script is told by its hash as well.
    const scripts = path === 'dist/client/index.html' ? 1 : 0
    expect(before.match(/<script/g) ?? []).toHaveLength(scripts)
  })

  test('lets no script run but our own and that of Turnstile', () => {
    expect(named('script-src')).toEqual(["'self'", TURNSTILE])
    const hashes = directives.get('script-src')
    const code = html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
    const unknown = inline(code, 'script').filter((script) => !hashes?.includes(hashOf(script)))
    expect(unknown).toEqual([])
    // Neither could be told by a hash.
    expect(html).not.toMatch(/<[^>]+\son[a-z]+\s*=|(href|src|action)="\s*javascript:/i)
    expect(html).not.toMatch(/<script[^>]*\ssrc="(?!\/_astro\/)/)
  })

  test('lets no style be but our own', () => {
    expect(named('style-src')).toEqual(["'self'"])
    const hashes = directives.get('style-src')
    expect(inline(html, 'style').filter((style) => !hashes?.includes(hashOf(style)))).toEqual([])
    expect(html).not.toMatch(/<[^>]+\sstyle="/)
  })

  test('names whom the page may ask, show and send a form to, and nobody else', () => {
    expect(Object.fromEntries([...directives.keys()].map((name) => [name, named(name)]))).toEqual({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'connect-src': ["'self'"],
      // Finished videos and their pictures may be on any server.
      'img-src': ["'self'", 'data:', 'https:', ...LOOPBACK],
      'media-src': ["'self'", 'https:', ...LOOPBACK],
      'form-action': ["'self'", 'https://checkout.stripe.com', ...LOOPBACK],
      'frame-src': [TURNSTILE],
      'script-src': ["'self'", TURNSTILE],
      'style-src': ["'self'"],
      'worker-src': ["'self'"],
    })
    expect(html).not.toMatch(/<(iframe|object|embed|base|applet|portal)\b/)
  })
})

test('every page was looked at', () => expect(PAGES.length).toBeGreaterThanOrEqual(10))
