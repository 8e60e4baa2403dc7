import { header, type Call } from '../http/call.ts'

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

// Both names are checked: Origin stops a page elsewhere, Host stops a name elsewhere that was pointed at this machine.
function isOwn(address: string, port: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return OWN_NAMES.has(url.hostname) && (url.port || '80') === port
}

/** Whether a call comes from this machine and from no web page but the sandbox's own. */
export function isFromHere(call: Call, port: string): boolean {
  if (!call.fromLoopback || !isOwn(`http://${header(call, 'host') ?? ''}`, port)) return false
  const origin = header(call, 'origin')
  return origin === undefined || isOwn(origin, port)
}
