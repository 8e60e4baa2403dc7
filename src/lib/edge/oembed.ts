import type * as z from 'zod/mini'

import type { getOembed } from '../contract/get-oembed.ts'
import type { PublicFile } from '../contract/media.ts'
import type { AspectRatio } from '../domain/aspect-ratio.ts'
import { parseSharedPath, type SharedPath } from '../domain/shared-path.ts'
import { orderedShape } from './db/ordered-shape.ts'
import { fileListReply, fileReply } from './file-reply.ts'
import { readGeneration } from './generation.ts'
import { kept } from './handle.ts'
import { ProblemError } from './problem-error.ts'
import { need, type Shop } from './shop.ts'
import { isSameSite } from './site-origin.ts'

type Asked = z.infer<NonNullable<(typeof getOembed)['query']>>
type Shown = {
  fileId: string
  thumbnailUrl?: string | undefined
  aspectRatio?: AspectRatio | undefined
}

/** The size of the frame while nobody asks for less. A video that was not ordered here may stand in it with bars. */
const FRAMES = { '16:9': { width: 640, height: 360 }, '9:16': { width: 360, height: 640 } }
const DAY_S = 86_400

/** How another site shows the first finished video of a page. An order is never named, only its file. */
export async function oembed(shop: Shop, { url, maxwidth, maxheight }: Asked) {
  const site = need(shop.config.site).SITE_URL
  const asked = URL.parse(url)
  const address = asked && isSameSite(asked.origin, site) && parseSharedPath(asked.pathname)
  if (!address) throw new ProblemError('not_found')
  const { fileId, thumbnailUrl, aspectRatio } = await firstFinished(shop, address.target)
  const frame = FRAMES[aspectRatio ?? '16:9']
  const scale = Math.min(
    1,
    (maxwidth ?? frame.width) / frame.width,
    (maxheight ?? frame.height) / frame.height,
  )
  const [width, height] = [Math.floor(frame.width * scale), Math.floor(frame.height * scale)]
  // Nothing in it needs escaping: a file id has letters, digits, `-` and `_`.
  const src = `${site}/${address.locale}/embed/${fileId}`
  const html = `<iframe src="${src}" width="${width}" height="${height}" title="Veo Kiosk" loading="lazy" allow="fullscreen" allowfullscreen style="border:0"></iframe>`
  return kept(
    {
      version: '1.0' as const,
      type: 'video' as const,
      title: 'Veo Kiosk',
      provider_name: 'Veo Kiosk',
      provider_url: `${site}/`,
      cache_age: DAY_S,
      html,
      width,
      height,
      ...(thumbnailUrl && {
        thumbnail_url: thumbnailUrl,
        thumbnail_width: width,
        thumbnail_height: height,
      }),
    },
    // Its owner may have it erased, and it may be asked for again.
    'private, max-age=300',
  )
}

async function firstFinished(shop: Shop, target: SharedPath['target']): Promise<Shown> {
  if (target.kind === 'order') {
    const { videos, aspectRatio } = await readGeneration(shop, target.sessionId)
    return { ...finished(videos), aspectRatio }
  }
  const [id, ...others] = target.fileIds
  // Of one file alone, what is the matter with it is said as it is.
  const files: PublicFile[] = others.length
    ? (await fileListReply(shop, target.fileIds)).reply.files
    : [(await fileReply(shop, id!)).reply]
  const shown = finished(files.map(({ id: fileId, ...file }) => ({ fileId, ...file })))
  return { ...shown, aspectRatio: await orderedShape(shop.db, [shown.fileId]) }
}

function finished<Video extends Shown & { url?: string | undefined; type?: string | undefined }>(
  videos: Video[],
): Video {
  const found = videos.find(({ url, type = 'video' }) => url !== undefined && type === 'video')
  if (!found) throw new ProblemError('file_not_found')
  return found
}
