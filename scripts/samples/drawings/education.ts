import { type Drawing, NIGHT, backdrop, lamp, px, scattered } from '../paint.ts'

const X = 640
const Y = 360
/** Width of the path, radius, colour, and rounds in eight seconds: the farther out, the slower. */
const PLANETS = [
  { path: 190, radius: 17, colour: NIGHT.mist, rounds: 3, start: 0.2 },
  { path: 310, radius: 27, colour: '#5f9c98', rounds: 2, start: 0.62 },
  { path: 440, radius: 21, colour: '#c9683c', rounds: 1, start: 0.93 },
  { path: 570, radius: 42, colour: '#d9b48a', rounds: 0.5, start: 0.4 },
]
const TILT = 0.42
const STARS = 70
const starsX = scattered(STARS, 5)
const starsY = scattered(STARS, 6)

/** Planets around their sun; those behind it are drawn before it. */
export const education: Drawing = {
  poster: 2.2,
  at: (seconds) => {
    const placed = PLANETS.map((planet) => {
      const angle = 2 * Math.PI * (planet.start + (planet.rounds * seconds) / 8)
      return { ...planet, x: X + planet.path * Math.cos(angle), depth: Math.sin(angle) }
    }).sort((one, other) => one.depth - other.depth)
    const drawn = (isBehind: boolean) =>
      placed
        .filter(({ depth }) => depth < 0 === isBehind)
        .map(planet)
        .join('')
    const paths = PLANETS.map(
      ({ path }) =>
        `<ellipse cx="${X}" cy="${Y}" rx="${path}" ry="${px(path * TILT)}" fill="none" stroke="${NIGHT.petrol}" stroke-width="2.5"/>`,
    )
    return `${backdrop('space', NIGHT.black, '#0d1c24')}${stars()}${paths.join('')}
      ${drawn(true)}${lamp('sun', X, Y, 74 + 2 * Math.sin(seconds * Math.PI))}${drawn(false)}`
  },
}

type Placed = (typeof PLANETS)[number] & { x: number; depth: number }

function planet({ x, depth, path, radius, colour }: Placed): string {
  const y = Y + path * TILT * depth
  const size = radius * (1 + 0.18 * depth)
  // The side that looks at the sun is lit.
  const angle = Math.atan2(y - Y, x - X)
  const ring =
    radius > 40
      ? `<ellipse cx="${px(x)}" cy="${px(y)}" rx="${px(size * 1.75)}" ry="${px(size * 0.45)}" fill="none" stroke="${NIGHT.light}" stroke-width="5" opacity="0.7"/>`
      : ''
  return `<clipPath id="p${radius}"><circle cx="${px(x)}" cy="${px(y)}" r="${px(size)}"/></clipPath>
    <circle cx="${px(x)}" cy="${px(y)}" r="${px(size)}" fill="${colour}"/>
    <circle cx="${px(x + size * 0.75 * Math.cos(angle))}" cy="${px(y + size * 0.75 * Math.sin(angle))}" r="${px(size)}"
      fill="${NIGHT.black}" opacity="0.62" clip-path="url(#p${radius})"/>${ring}`
}

function stars(): string {
  return starsX
    .map(
      (x, index) =>
        `<circle cx="${px(x * 1280)}" cy="${px(starsY[index]! * 720)}" r="${index % 5 === 0 ? 2.4 : 1.4}" fill="${NIGHT.ivory}" opacity="0.6"/>`,
    )
    .join('')
}
