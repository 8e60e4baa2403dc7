/** Of the dark theme in tokens.css and hero.css, where the same scene is drawn. */
export const COLORS = {
  sky: '#10222b',
  far: '#1a3a43',
  near: '#0e2a2c',
  kiosk: '#050c0e',
  window: '#ffdf9e',
  ivory: '#f2eee4',
  glow: '#ffbe55',
  onGlow: '#1d1404',
}

/** The lamp above the kiosk: its middle, and how far it reaches. */
export const LAMP = { x: 940, y: 226, radius: 92 }

const { sky, far, near, kiosk, window, ivory, glow } = COLORS

/** Rings instead of a gradient, which would make a file five times as large. */
const HALO = [
  [282, 0.06],
  [228, 0.08],
  [180, 0.1],
  [136, 0.14],
].map(
  ([radius, opacity]) =>
    `<circle cx="${LAMP.x}" cy="${LAMP.y}" r="${radius}" fill="${glow}" fill-opacity="${opacity}"/>`,
)

/** The kiosk at night under its lamp, in a viewfinder. */
export const SCENE = `
<path fill="${sky}" d="M0 0h1200v630H0z"/>
${HALO.join('')}
<circle cx="${LAMP.x}" cy="${LAMP.y}" r="${LAMP.radius}" fill="${glow}"/>
<path fill="${far}" d="M0 500l150-26 170 22 260-32 190-112 104 62 130-92 196 130v180H0z"/>
<path fill="${near}" d="M0 506q280-50 610-12t590-30v168H0z"/>
<ellipse fill="${glow}" fill-opacity=".14" cx="941" cy="562" rx="196" ry="17"/>
<g transform="translate(290 -142) scale(2.2)">
<path fill="${kiosk}" d="M250 268h92v52h-92zM240 252h112l8 22H232z"/>
<path fill="${window}" d="M260 280h46v26h-46zM316 280h16v40h-16z"/>
<path fill="${ivory}" d="M254 252h16l-4 22h-16zM288 252h16l2 22h-16zM322 252h16l8 22h-16z"/>
</g>
<path fill="none" stroke="${ivory}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"
 d="M36 88V36h52M1112 36h52v52M1164 542v52h-52M88 594H36v-52"/>`
