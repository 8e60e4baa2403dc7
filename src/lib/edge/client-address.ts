/**
 * Whom a limit counts: an IPv4 address, or the /64 that one IPv6 household gets. Cloudflare sets the header itself:
 * https://developers.cloudflare.com/fundamentals/reference/http-headers/#cf-connecting-ip
 */
export function clientPrefix(request: Request): string {
  const address = request.headers.get('cf-connecting-ip') ?? 'unknown'
  return address.includes(':') ? ipv6Prefix(address) : address.slice(0, 45)
}

function ipv6Prefix(address: string): string {
  const host = URL.parse(`http://[${address}]`)?.hostname
  if (!host) return 'unknown'
  const [head = '', tail = ''] = host.slice(1, -1).split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = host.includes('::')
    ? [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
    : left
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** The visitor's whole address, for whoever has to see it; null where nobody says. */
export function clientAddress(request: Request): string | null {
  return request.headers.get('cf-connecting-ip')?.slice(0, 45) ?? null
}
