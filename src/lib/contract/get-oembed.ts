import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'

const Pixels = z.coerce.number().check(z.int(), z.minimum(100), z.maximum(10_000))

/** What another site needs to show a video in place of its address: https://oembed.com */
export const getOembed = endpoint({
  method: 'GET',
  path: '/api/oembed',
  query: z.object({
    url: z.string().check(z.maxLength(2_000)),
    maxwidth: z.optional(Pixels),
    maxheight: z.optional(Pixels),
    format: z._default(z.literal('json'), 'json'),
  }),
  reply: z.object({
    version: z.literal('1.0'),
    type: z.literal('video'),
    title: z.string(),
    provider_name: z.string(),
    provider_url: z.string(),
    cache_age: z.int(),
    html: z.string(),
    width: z.int(),
    height: z.int(),
    thumbnail_url: z.optional(z.string()),
    thumbnail_width: z.optional(z.int()),
    thumbnail_height: z.optional(z.int()),
  }),
  errors: [
    'invalid_request',
    'not_found',
    'file_not_found',
    'generation_not_found',
    'video_provider_error',
    'video_provider_busy',
    'not_configured',
  ],
})
