/** https://developers.google.com/youtube/iframe_api_reference: an id is eleven of these. */
const VIDEO_ID = /^[A-Za-z0-9_-]{11}$/
const HOSTS = /^(?:(?:www|m|music|gaming)\.)?youtube(?:-nocookie)?\.com$/
const PATHS = /^\/(?:shorts|embed|live|watch|vi?|e)\/([^/]+)\/?$/

/** The id of a YouTube video from any of its known addresses; null if it is not one. */
export function youtubeId(address: string): string | null {
  const url = parse(address.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return null
  if (url.username || url.password || url.port) return null
  const host = url.hostname.replace(/\.$/, '')
  const isShort = host === 'youtu.be' || host === 'www.youtu.be'
  if (!isShort && !HOSTS.test(host)) return null
  const id = isShort
    ? // Some who share put a parameter after the id as if there were others before it.
      /^\/([^/&]+)(?:&[^/]*)?\/?$/.exec(url.pathname)?.[1]
    : /^\/(?:watch\/?)?$/.test(url.pathname)
      ? url.searchParams.get('v')
      : PATHS.exec(url.pathname)?.[1]
  return id && VIDEO_ID.test(id) ? id : null
}

/** The one form of a video's address that is sent on and stored. */
export function watchUrl(videoId: string): string {
  return `https://www.youtube.com/watch?v=${videoId}`
}

function parse(address: string): URL | null {
  try {
    return new URL(/^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`)
  } catch {
    return null
  }
}
