import type { APIRoute } from 'astro'

export const prerender = true

/** What robots are to leave alone, and where all pages are listed: https://www.rfc-editor.org/rfc/rfc9309 */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nDisallow: /api/\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`,
    { headers: { 'content-type': 'text/plain' } },
  )
