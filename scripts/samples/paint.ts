/** The colours of the shop by night: src/styles/tokens.css and the scene of the home page. */
export const NIGHT = {
  black: '#050c0e',
  ground: '#0b1113',
  sky: '#10222b',
  far: '#1a3a43',
  near: '#0e2a2c',
  petrol: '#2c6663',
  mist: '#9dbfbd',
  ivory: '#f2eee4',
  glow: '#ffbe55',
  light: '#ffdf9e',
}

/** One moment of a film as SVG; the time is in seconds from its start. */
export type Drawing = {
  at: (seconds: number) => string
  /** The moment that stands for the film while it is not playing. */
  poster: number
  /** A formula of ffmpeg's `aevalsrc`; without it the film is silent. */
  sound?: string
}

/** A number as SVG needs it: pixels are not halved more than once. */
export const px = (value: number) => String(Math.round(value * 10) / 10)

export const between = (from: number, to: number, share: number) => from + (to - from) * share

/** How far something is that begins and ends at these moments: 0 to 1, gently. */
export function eased(seconds: number, begin: number, end: number): number {
  const share = Math.min(1, Math.max(0, (seconds - begin) / (end - begin)))
  return share * share * (3 - 2 * share)
}

export function mixed(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16)
  const channels = [1, 3, 5].map((at) =>
    Math.round(between(channel(from, at), channel(to, at), share)),
  )
  return `rgb(${channels.join(' ')})`
}

/** Numbers between 0 and 1 that look thrown and are always the same. */
export function scattered(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const wave = Math.sin((index + 1) * 12.9898 + seed * 78.233) * 43758.5453
    return wave - Math.floor(wave)
  })
}

/** A light with a halo around it. Its id has to be its own in the picture. */
export function lamp(id: string, x: number, y: number, radius: number, strength = 1): string {
  const halo = radius * 3.4
  return `<radialGradient id="${id}">
    <stop offset="0.25" stop-color="${NIGHT.glow}" stop-opacity="${0.5 * strength}"/>
    <stop offset="1" stop-color="${NIGHT.glow}" stop-opacity="0"/>
  </radialGradient>
  <circle cx="${px(x)}" cy="${px(y)}" r="${px(halo)}" fill="url(#${id})"/>
  <circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${NIGHT.glow}"/>`
}

/** A surface whose colour runs from top to bottom. */
export function backdrop(id: string, top: string, bottom: string): string {
  return `<linearGradient id="${id}" x2="0" y2="1">
    <stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/>
  </linearGradient>
  <rect width="100%" height="100%" fill="url(#${id})"/>`
}
