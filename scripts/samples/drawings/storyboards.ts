import { type Drawing, NIGHT, between, eased, px } from '../paint.ts'

const WIDTH = 556
const HEIGHT = 290
const PLACES = [
  [56, 46],
  [668, 46],
  [56, 384],
  [668, 384],
] as const
const EACH = 2

/** What stands in each panel, and where its figure walks: from, to, the ground, and how tall it is. */
const PANELS = [
  {
    scene: `<circle cx="420" cy="96" r="44" fill="${NIGHT.glow}"/><path d="M0 210 120 130l90 52 110-84 130 96 106-60v156H0z" fill="${NIGHT.petrol}"/>
      <path d="M0 236q280-30 556 4v60H0z" fill="${NIGHT.near}"/>`,
    walk: { from: 60, to: 330, ground: 246, tall: 42 },
  },
  {
    scene: `<path d="M0 250h556v40H0z" fill="${NIGHT.near}"/><path d="M60 60h110v190H60zM200 100h90v150h-90zM420 40h110v210H420z" fill="${NIGHT.petrol}"/>
      <path d="M84 90h24v30H84zM124 90h24v30h-24zM448 74h24v30h-24zM488 74h24v30h-24zM448 130h24v30h-24z" fill="${NIGHT.light}"/>
      <path d="M352 250V96h30" fill="none" stroke="${NIGHT.mist}" stroke-width="6"/><circle cx="386" cy="104" r="14" fill="${NIGHT.glow}"/>`,
    walk: { from: 20, to: 380, ground: 262, tall: 76 },
  },
  {
    scene: `<path d="M0 0h556v290H0z" fill="${NIGHT.near}"/><path d="M330 40h120v220H330z" fill="${NIGHT.light}"/><path d="M330 260h120l90 30H240z" fill="${NIGHT.glow}" opacity="0.5"/>
      <path d="M60 80h130v90H60z" fill="none" stroke="${NIGHT.mist}" stroke-width="5"/><path d="M125 80v90M60 125h130" stroke="${NIGHT.mist}" stroke-width="5"/>`,
    walk: { from: 60, to: 390, ground: 268, tall: 130 },
  },
  {
    scene: `<circle cx="400" cy="150" r="104" fill="${NIGHT.glow}"/><path d="M0 232q140-40 280-8t276-14v90H0z" fill="${NIGHT.petrol}"/>`,
    walk: { from: 150, to: 400, ground: 300, tall: 200 },
  },
]

/** Four panels that are filmed one after another. */
export const storyboards: Drawing = {
  poster: 5.2,
  at: (seconds) =>
    `<rect width="1280" height="720" fill="${NIGHT.ground}"/>${PANELS.map((_, index) => panel(index, seconds)).join('')}`,
}

function panel(index: number, seconds: number): string {
  const { scene, walk } = PANELS[index]!
  const [x, y] = PLACES[index]!
  const begin = index * EACH
  // The last panel stays lit.
  const isLast = index === PANELS.length - 1
  const on = eased(seconds, begin - 0.15, begin + 0.15)
  const lit = isLast ? on : on * (1 - eased(seconds, begin + EACH - 0.15, begin + EACH + 0.15))
  const share = Math.min(1, Math.max(0, (seconds - begin) / EACH))
  const isThere = seconds >= begin && (isLast || seconds < begin + EACH)
  const figure = isThere
    ? walker(between(walk.from, walk.to, share), walk.ground, walk.tall, seconds)
    : ''
  return `<clipPath id="panel${index}"><rect width="${WIDTH}" height="${HEIGHT}" rx="14"/></clipPath>
    <g transform="translate(${x} ${y})"><g clip-path="url(#panel${index})">
      <rect width="${WIDTH}" height="${HEIGHT}" fill="${NIGHT.sky}"/>
      <g opacity="${(0.25 + 0.75 * lit).toFixed(2)}">${scene}${figure}</g></g>
      <rect width="${WIDTH}" height="${HEIGHT}" rx="14" fill="none" stroke="${NIGHT.far}" stroke-width="4"/>
      <rect width="${WIDTH}" height="${HEIGHT}" rx="14" fill="none" stroke="${NIGHT.glow}" stroke-width="5" opacity="${lit.toFixed(2)}"/></g>`
}

/** Somebody in a long coat, walking to the right. */
function walker(x: number, ground: number, tall: number, seconds: number): string {
  const stride = 0.16 * Math.sin(seconds * 9)
  const leg = (swing: number) =>
    `<path d="M0 -0.42 ${swing.toFixed(3)} 0" stroke="${NIGHT.black}" stroke-width="0.1" stroke-linecap="round"/>`
  return `<g transform="translate(${px(x)} ${px(ground)}) scale(${tall})">${leg(stride)}${leg(-stride)}
    <path d="M-0.1 -0.8h0.2l0.08 0.5h-0.36z" fill="${NIGHT.black}"/>
    <circle cy="-0.9" r="0.1" fill="${NIGHT.ivory}"/><path d="M-0.15 -0.95h0.3M-0.09 -0.97h0.18" stroke="${NIGHT.black}" stroke-width="0.07"/></g>`
}
