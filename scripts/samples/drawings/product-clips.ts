import { type Drawing, NIGHT, backdrop, px } from '../paint.ts'

const X = 640
const PLATE_Y = 590
const TURN = (2 * Math.PI) / 8

/** A bottle on a turning plate; light runs over its facets as they pass. */
export const productClips: Drawing = {
  poster: 0.8,
  at: (seconds) => `${backdrop('wall', NIGHT.sky, NIGHT.ground)}
    <radialGradient id="halo">
      <stop offset="0" stop-color="${NIGHT.glow}" stop-opacity="0.34"/>
      <stop offset="1" stop-color="${NIGHT.glow}" stop-opacity="0"/>
    </radialGradient>
    <ellipse cx="${px(X + 190 * Math.sin(seconds * TURN))}" cy="330" rx="430" ry="330" fill="url(#halo)"/>
    ${plate(seconds)}${bottle(seconds)}`,
}

function plate(seconds: number): string {
  const marks = Array.from({ length: 24 }, (_, index) => {
    const angle = seconds * TURN + (index * Math.PI) / 12
    const inFront = (Math.sin(angle) + 1) / 2
    return `<ellipse cx="${px(X + 300 * Math.cos(angle))}" cy="${px(PLATE_Y + 58 * Math.sin(angle))}"
      rx="${px(4 + 3 * inFront)}" ry="${px(2 + inFront)}" fill="${NIGHT.glow}" opacity="${px(0.3 + 0.6 * inFront)}"/>`
  })
  return `<ellipse cx="${X}" cy="${PLATE_Y + 26}" rx="330" ry="70" fill="${NIGHT.black}"/>
    <ellipse cx="${X}" cy="${PLATE_Y}" rx="330" ry="70" fill="${NIGHT.far}"/>
    <ellipse cx="${X}" cy="${PLATE_Y}" rx="270" ry="50" fill="${NIGHT.near}"/>
    <ellipse cx="${X}" cy="${PLATE_Y}" rx="128" ry="25" fill="${NIGHT.black}" opacity="0.6"/>${marks.join('')}`
}

const SHAPE =
  'M598 150h84v74c0 26 70 36 70 96v246c0 20-16 32-40 32H568c-24 0-40-12-40-32V320c0-60 70-70 70-96z'

function bottle(seconds: number): string {
  const facets = Array.from({ length: 8 }, (_, index) => {
    const angle = seconds * TURN + (index * Math.PI) / 4
    const facing = Math.cos(angle)
    if (facing < 0) return ''
    const x = X + 112 * Math.sin(angle)
    return `<rect x="${px(x - 15 * facing)}" y="150" width="${px(30 * facing)}" height="460"
      fill="${NIGHT.mist}" opacity="${(0.2 * facing).toFixed(3)}"/>`
  })
  const beam = X + 96 * Math.sin(seconds * TURN)
  return `<clipPath id="glass"><path d="${SHAPE}"/></clipPath>
    <linearGradient id="body"><stop offset="0" stop-color="${NIGHT.near}"/><stop offset="0.5" stop-color="${NIGHT.petrol}"/>
      <stop offset="1" stop-color="${NIGHT.near}"/></linearGradient>
    <linearGradient id="beam"><stop offset="0" stop-color="${NIGHT.light}" stop-opacity="0"/>
      <stop offset="0.5" stop-color="${NIGHT.light}" stop-opacity="0.85"/>
      <stop offset="1" stop-color="${NIGHT.light}" stop-opacity="0"/></linearGradient>
    <g clip-path="url(#glass)"><rect x="520" y="150" width="240" height="460" fill="url(#body)"/>
      <rect x="520" y="396" width="240" height="220" fill="${NIGHT.glow}" opacity="0.32"/>
      <ellipse cx="${X}" cy="396" rx="112" ry="10" fill="${NIGHT.light}" opacity="0.5"/>${facets.join('')}
      <rect x="${px(beam - 34)}" y="150" width="68" height="460" fill="url(#beam)"/></g>
    <path d="${SHAPE}" fill="none" stroke="${NIGHT.mist}" stroke-width="3" opacity="0.7"/>
    <rect x="590" y="92" width="100" height="62" rx="10" fill="${NIGHT.ivory}"/>
    <rect x="${px(X - 6 + 38 * Math.sin(seconds * TURN))}" y="92" width="12" height="62" fill="${NIGHT.light}"/>`
}
