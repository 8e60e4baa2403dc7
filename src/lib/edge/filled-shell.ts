import type { APIRoute } from 'astro'
import { env } from 'cloudflare:workers'

import type { FirstState } from '../contract/first-state.ts'
import { firstState } from './first-state.ts'
import { logNotice } from './log.ts'
import { need, openShop, type Shop } from './shop.ts'

/** How long a page waits for the truth. Later it goes out as it was built, and asks for it itself. */
const PATIENCE_MS = 1_500

/** Draws a state as HTML, in words that the build has put beside the page. */
export type Render<Words> = (
  words: Words,
  first: FirstState,
  place: { site: string; isFilePage: boolean; now: number },
) => { title: string; head: string; body: string; isOver: boolean }

/**
 * Serves the shell of a page, filled with what its address is about: for people before any script runs, and for programs
 * that make previews of links. Whatever goes wrong, the plain shell is served, which finds out by itself.
 */
export function filledShell<Words>(page: 'veo3-status' | 'file', render: Render<Words>): APIRoute {
  return async ({ request, params, locals }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return env.ASSETS.fetch(request)
    const asset = (path: string) => env.ASSETS.fetch(new URL(path, request.url))
    const locale = params['locale']!
    const shell = asset(`/${locale}/${page}/`)
    try {
      const shop = openShop(env, (work) => locals.cfContext.waitUntil(work))
      const [words, first] = await Promise.all([
        asset(`/words/${locale}/${page}.json`).then((response) => response.json<Words>()),
        soon(shop, firstState(shop, page, new URL(request.url).pathname.split('/')[3] ?? '')),
      ])
      if (!first) return await shell
      const site = need(shop.config.site).SITE_URL
      const scene = { site, isFilePage: page === 'file', now: shop.now() }
      return fill(await shell, render(words, first, scene), first)
    } catch (error) {
      logNotice('shell_not_filled', { reason: error instanceof Error ? error.name : 'unknown' })
      return await shell
    }
  }
}

/** What comes in time; the work goes on behind the reply, since others may be waiting for it. */
function soon<Value>(shop: Shop, work: Promise<Value | null>): Promise<Value | null> {
  shop.waitUntil(work)
  return Promise.race([work, shop.sleep(PATIENCE_MS).then(() => null)])
}

function fill(
  shell: Response,
  { title, head, body, isOver }: ReturnType<Render<unknown>>,
  first: FirstState,
): Response {
  const page = new Response(shell.body, shell)
  // It says how things stand now, which no cache and no earlier answer knows.
  page.headers.delete('etag')
  page.headers.set('cache-control', 'private, no-cache')
  return new HTMLRewriter()
    .on('title', {
      element(element) {
        element.setInnerContent(title)
      },
    })
    .on('[data-waiting]', {
      element(element) {
        if (isOver) element.remove()
      },
    })
    .on('head', {
      element(element) {
        element.append(head, { html: true })
      },
    })
    .on('#status', {
      element(element) {
        element.setAttribute('data-first', JSON.stringify(first))
        element.setInnerContent(body, { html: true })
      },
    })
    .transform(page)
}
