import { type Drawing, NIGHT, backdrop, eased, lamp, px, scattered } from '../paint.ts'

const FLAKES = 54
const across = scattered(FLAKES, 1)
const start = scattered(FLAKES, 2)
const nearness = scattered(FLAKES, 3)

/** The shop's own kiosk at night, under its moon, in the snow. */
export const socialShorts: Drawing = {
  poster: 6,
  at: (seconds) => {
    const lit =
      eased(seconds, 2.4, 2.5) * (1 - 0.7 * eased(seconds, 2.55, 2.6)) +
      0.7 * eased(seconds, 2.8, 3)
    return `${backdrop('night', '#081318', NIGHT.far)}
      ${lamp('moon', 440, 500 - seconds * 7, 120)}
      <path d="M0 900 130 800l110 62 120-90 140 104 120-66 100 60v500H0z" fill="${NIGHT.far}"/>
      <path d="M0 940q200-90 380-40t340-20v420H0z" fill="${NIGHT.near}"/>
      <path d="M0 1010q220-44 430-20t290-4v300H0z" fill="${NIGHT.mist}" opacity="0.9"/>
      ${kiosk(Math.min(1, lit))}${snow(seconds)}`
  },
}

function kiosk(lit: number): string {
  const stripes = [0, 1, 2, 3].map(
    (index) =>
      `<path d="M${240 + index * 68} 800h34l${index * 5 - 9} 56h-34z" fill="${NIGHT.ivory}"/>`,
  )
  return `<ellipse cx="355" cy="1030" rx="${px(150 + 130 * lit)}" ry="40" fill="${NIGHT.light}" opacity="${(0.75 * lit).toFixed(2)}"/>
    <path d="M232 830h256v190H232z" fill="${NIGHT.black}"/>
    <path d="M218 800h284l20 56H198z" fill="${NIGHT.petrol}"/>${stripes.join('')}
    <path d="M212 786q148-34 296 0v16H212z" fill="${NIGHT.ivory}"/>
    <path d="M262 876h124v84H262zM410 876h50v144h-50z" fill="${NIGHT.far}"/>
    <path d="M262 876h124v84H262zM410 876h50v144h-50z" fill="${NIGHT.light}" opacity="${lit.toFixed(2)}"/>
    <path d="M250 960h148v14H250z" fill="${NIGHT.ivory}"/>`
}

function snow(seconds: number): string {
  return Array.from({ length: FLAKES }, (_, index) => {
    const size = 2 + 5 * nearness[index]! ** 2
    // Whole rounds in eight seconds, so that the end meets the beginning.
    const rounds = nearness[index]! > 0.6 ? 2 : 1
    const y = ((start[index]! + (seconds / 8) * rounds) % 1) * 1320 - 20
    const x = across[index]! * 720 + 22 * Math.sin((seconds / 8) * 2 * Math.PI + index)
    return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(size)}" fill="${NIGHT.ivory}" opacity="0.85"/>`
  }).join('')
}
