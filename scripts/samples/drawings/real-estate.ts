import {
  type Drawing,
  NIGHT,
  backdrop,
  between,
  eased,
  lamp,
  mixed,
  px,
  scattered,
} from '../paint.ts'

/** Where each house begins, how wide it is, and how high its wall is. */
const HOUSES = [
  [-20, 190, 170],
  [150, 150, 240],
  [292, 210, 190],
  [490, 160, 270],
  [640, 220, 180],
  [850, 150, 250],
  [990, 190, 200],
  [1170, 150, 230],
] as const
const GROUND = 660
const leaving = scattered(64, 9)

/** A town before and after sunrise: the sky warms, and the lamps behind the windows go out. */
export const realEstate: Drawing = {
  poster: 4.6,
  at: (seconds) => {
    const day = eased(seconds, 0.5, 7)
    return `${backdrop('sky', mixed('#0a161c', '#2f7a83', day), mixed('#16323a', '#f6c06a', day))}
      ${lamp('sun', 760, between(600, 250, day), 78, 0.5 + 0.5 * day)}
      <path d="M0 430 90 380h60l40-40 44 40h90l50-64 60 64h120l30-90 30 90h110l60-50 56 50h120l46-60 50 60h90l60-34 92 34v260H0z"
        fill="${mixed(NIGHT.sky, '#7c9a86', day)}"/>
      ${HOUSES.map((_, index) => house(index, seconds, day)).join('')}
      <path d="M0 ${GROUND}h1280v60H0z" fill="${mixed(NIGHT.black, '#123032', day)}"/>`
  },
}

function house(index: number, seconds: number, day: number): string {
  const [x, width, height] = HOUSES[index]!
  const top = GROUND - height
  const wall = index % 2 === 0 ? mixed('#0a1a1d', '#1f5350', day) : mixed('#0d2124', '#2c6663', day)
  const roof = mixed(NIGHT.black, '#143a3c', day)
  const columns = Math.floor((width - 30) / 46)
  const rows = Math.floor((height - 40) / 64)
  const left = x + (width - columns * 46 + 20) / 2
  const windows = Array.from({ length: columns * rows }, (_, place) => {
    const moment = 1.4 + 5.6 * leaving[(index * 9 + place) % leaving.length]!
    // A third of the rooms was dark from the beginning.
    const isDark = leaving[(index * 5 + place * 3) % leaving.length]! < 0.34
    const lit = isDark ? 0 : 1 - eased(seconds, moment, moment + 0.3)
    return `<rect x="${px(left + (place % columns) * 46)}" y="${px(top + 34 + Math.floor(place / columns) * 64)}"
      width="26" height="36" rx="3" fill="${mixed('#173a3e', NIGHT.light, lit)}"/>`
  })
  return `<rect x="${x}" y="${top}" width="${width}" height="${height}" fill="${wall}"/>
    <path d="M${x - 12} ${top + 2} ${x + width / 2} ${top - 62} ${x + width + 12} ${top + 2}z" fill="${roof}"/>
    <rect x="${x + width * 0.68}" y="${top - 64}" width="20" height="44" fill="${roof}"/>${windows.join('')}`
}
