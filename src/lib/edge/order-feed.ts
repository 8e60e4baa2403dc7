import type { Generation, GenerationVideo, TimelineEvent } from '../contract/get-generation.ts'
import { nameUuid } from './name-uuid.ts'
import type { OrderLinks } from './order-links.ts'
import { safeUrl } from './safe-url.ts'
import { type Xml, xml } from './xml.ts'

/**
 * An order as a feed (RFC 4287): what happened to it, the last first, each video with the event of its delivery. It has no
 * prompt, since feeds are handed to readers that keep them, and no language but that of its technical words.
 */
export async function orderFeed(order: Generation, { page, feed }: OrderLinks): Promise<string> {
  const { sessionId, status, createdAt, videos, timeline = [] } = order
  const entries = timeline.map(async (event, index) => {
    // The ledger is only added to, so an event keeps its place in it.
    const id = await nameUuid(`${sessionId} ${index}`)
    return xml`
  <entry>
    <id>urn:uuid:${id}</id>
    <title>${title(event)}</title>
    <updated>${event.at}</updated>
    <link rel="alternate" type="text/html" href="${page}"/>${enclosure(event, videos)}
  </entry>`
  })
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>urn:uuid:${await nameUuid(sessionId)}</id>
  <title>Veo Kiosk order of ${createdAt.slice(0, 10)}</title>
  <subtitle>status: ${status}</subtitle>
  <updated>${timeline.at(-1)?.at ?? createdAt}</updated>
  <author><name>Veo Kiosk</name></author>
  <link rel="self" type="application/atom+xml" href="${feed}"/>
  <link rel="alternate" type="text/html" href="${page}"/>${(await Promise.all(entries)).reverse()}
</feed>
`.text
}

/** `video 2: failed (video_refused)` */
function title({ type, video, code }: TimelineEvent): string {
  return `${video === undefined ? '' : `video ${video}: `}${type}${code ? ` (${code})` : ''}`
}

function enclosure({ type, video }: TimelineEvent, videos: readonly GenerationVideo[]): Xml | '' {
  const url = type === 'delivered' && safeUrl(videos[(video ?? 0) - 1]?.url)
  if (!url) return ''
  return xml`
    <link rel="enclosure" type="video/mp4" title="video ${video!}" href="${url}"/>`
}
