/**
 * Whether the client itself reads gzip. Cloudflare puts what it reads in that header's place, and the client's beside it:
 * https://developers.cloudflare.com/workers/runtime-apis/request/#incomingrequestcfproperties
 */
export function acceptsGzip(request: Request): boolean {
  const { cf } = request as Request<unknown, IncomingRequestCfProperties>
  const accepted = cf?.clientAcceptEncoding ?? request.headers.get('accept-encoding') ?? ''
  const qualities = new Map(accepted.toLowerCase().split(',').map(readCoding))
  return (qualities.get('gzip') ?? qualities.get('*') ?? 0) > 0
}

/** A coding and how welcome it is: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3 */
function readCoding(part: string): [name: string, quality: number] {
  const [name = '', quality = ''] = part.split(';').map((piece) => piece.trim())
  return [name, /^q=0(\.0*)?$/.test(quality) ? 0 : 1]
}
