import { readFileSync } from 'node:fs'

import type { Reply } from './reply.ts'

const STYLE = readFileSync(new URL('front/sandbox.css', import.meta.url), 'utf8')

/** One HTML page of the sandbox, whole in itself. `title` and `body` are HTML already. */
export function page(title: string, body: string, script = ''): Reply {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
<body>
<p class="banner">Sandbox: nothing here is real, no money moves.</p>
${body}
${script && `<script type="module">${script}</script>`}
</body>
</html>`
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    text: html,
  }
}

/** Text as HTML shows it. */
export function escape(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
