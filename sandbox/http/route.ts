import type { Call } from './call.ts'
import type { Reply } from './reply.ts'

export interface Route {
  method: string
  /** `/a/:name/b`; a last segment of `*` takes the rest of the path as `rest`. */
  path: string
  /** The name faults are set by, such as `stripe.sessions.create`; absent where nothing can be broken. */
  call?: string
  /** The body of an error as this service writes it, for a fault that comes without one. */
  failure?: (status: number) => unknown
  /** False keeps the route out of the request log. */
  logged?: boolean
  act(call: Call): Reply | Promise<Reply>
}

export interface Found {
  route: Route
  params: Record<string, string>
}

interface Compiled {
  route: Route
  pattern: RegExp
}

function compile(route: Route): Compiled {
  const source = route.path
    .split('/')
    .map((part) => {
      if (part === '*') return '(?<rest>.*)'
      return part.startsWith(':') ? `(?<${part.slice(1)}>[^/]+)` : part.replace(/\W/g, '\\$&')
    })
    .join('/')
  return { route, pattern: new RegExp(`^${source}$`) }
}

/** Finds a route by method and path; a known path with another method gives the methods it allows. */
export function createRouter(routes: Route[]): (method: string, path: string) => Found | string[] {
  const compiled = routes.map(compile)
  return (method, path) => {
    const allowed = new Set<string>()
    for (const { route, pattern } of compiled) {
      const match = pattern.exec(path)
      if (!match) continue
      const fits = route.method === method || (route.method === 'GET' && method === 'HEAD')
      if (fits) return { route, params: { ...match.groups } }
      allowed.add(route.method)
    }
    return [...allowed]
  }
}
