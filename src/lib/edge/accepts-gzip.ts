import { qualities } from './qualities.ts'

/**
 * Whether the client itself reads gzip. Cloudflare puts what it reads in that header's place, and the client's beside it:
 * https://developers.cloudflare.com/workers/runtime-apis/request/#incomingrequestcfproperties
 */
export function acceptsGzip(request: Request): boolean {
  const { cf } = request as Request<unknown, IncomingRequestCfProperties>
  const wanted = qualities(cf?.clientAcceptEncoding ?? request.headers.get('accept-encoding') ?? '')
  return (wanted.get('gzip') ?? wanted.get('*') ?? 0) > 0
}
