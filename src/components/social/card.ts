import { MARK_FRAME, MARK_PLAY } from '../brand-mark.ts'
import { HEIGHT, mirrored, text, upright, WIDTH } from './draw.ts'
import { fitTitle } from './fit-title.ts'
import type { Dir } from './runs.ts'
import { COLORS, LAMP, SCENE } from './scene.ts'
import { setLine, type Setting } from './set-line.ts'
import { drawTicket, type Ticket } from './ticket.ts'

/** What a social image says. One without a ticket stands for somebody's video: its lamp is a play button. */
export type Card = { lang: string; dir: Dir; title: string; ticket: Ticket | null }

/** Where words begin, from the side where reading does. */
const MARGIN = 84
const TITLE = { top: 170, width: 664, height: 272, maxSize: 112 }
const TICKET_TOP = 494

const MARK = [
  `<path fill="none" stroke="${COLORS.ivory}" stroke-width="2.4" stroke-linecap="round" d="${MARK_FRAME}"/>`,
  `<path fill="${COLORS.glow}" d="${MARK_PLAY}"/>`,
].join('')
const PLAY = `<path fill="${COLORS.kiosk}" d="${MARK_PLAY}"/>`
const PLAY_SCALE = 6

/** A social image as SVG, of nothing but shapes: whoever draws it knows no fonts. */
export function drawCard({ lang, dir, title, ticket }: Card): string {
  const setting: Setting = { lang, dir, weight: 'bold' }
  const content = [
    SCENE,
    upright(dir, MARK, 32, { x: MARGIN - 5, y: 76, scale: 1.8 }),
    text(dir, setLine('Veo Kiosk', setting), COLORS.ivory, { x: MARGIN + 68, y: 118, size: 38 }),
    drawTitle(title, setting),
    ticket ? drawTicket(ticket, setting, { x: MARGIN, y: TICKET_TOP }) : drawPlay(dir),
  ]
  const size = `width="${WIDTH}" height="${HEIGHT}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${mirrored(dir, content.join(''))}</svg>`
}

function drawTitle(title: string, setting: Setting): string {
  const { lines, size, pitch, rise, height } = fitTitle(title, setting, TITLE)
  const first = TITLE.top + (TITLE.height - height) / 2 + rise
  return lines
    .map((line, index) =>
      text(setting.dir, line, COLORS.ivory, { x: MARGIN, y: first + index * pitch, size }),
    )
    .join('')
}

function drawPlay(dir: Dir): string {
  // A triangle looks centred a little beside its middle.
  const [x, y] = [LAMP.x - 17 * PLAY_SCALE, LAMP.y - 16 * PLAY_SCALE]
  return upright(dir, PLAY, 32, { x, y, scale: PLAY_SCALE })
}
