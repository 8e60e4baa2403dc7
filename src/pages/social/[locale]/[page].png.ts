import { basename } from 'node:path'

import type { APIRoute } from 'astro'

import { LOCALES } from '#lib/domain/locale.ts'

import { type Card, drawCard } from '../../../components/social/card.ts'
import { keptImage } from '../../../components/social/kept-image.ts'
import { socialImages } from '../../../components/social/social-images.ts'

export const prerender = true

export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    socialImages(locale).map(({ path, card }) => ({
      params: { locale, page: basename(path, '.png') },
      props: { card },
    })),
  )
}

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await keptImage(drawCard(card)), { headers: { 'content-type': 'image/png' } })
