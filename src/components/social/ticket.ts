import { text } from './draw.ts'
import { COLORS } from './scene.ts'
import { setLine, type Setting } from './set-line.ts'

export type Ticket = { text: string; price: string }

const HEIGHT = 76
const CORNER = 12
const NOTCH = 9
const GAP = 26
const TEXT_SIZE = 28
const PRICE_SIZE = 40

/** A ticket like those that the landing page sells by: words, a line to tear along, a price. */
export function drawTicket(ticket: Ticket, setting: Setting, at: { x: number; y: number }): string {
  const words = setLine(ticket.text, { ...setting, weight: 'medium' })
  const price = setLine(ticket.price, setting)
  const fold = at.x + 2 * GAP + (words.width * TEXT_SIZE) / 1000
  const end = fold + 2 * GAP + (price.width * PRICE_SIZE) / 1000
  const bottom = at.y + HEIGHT
  const baseline = (size: number) => at.y + HEIGHT / 2 + 0.35 * size
  const corner = (x: number, y: number) => `a${CORNER} ${CORNER} 0 0 1 ${x * CORNER} ${y * CORNER}`
  const notch = (way: number) => `a${NOTCH} ${NOTCH} 0 0 0 ${way * 2 * NOTCH} 0`
  const outline = [
    `M${at.x} ${at.y + CORNER}${corner(1, -1)}H${fold - NOTCH}${notch(1)}`,
    `H${end - CORNER}${corner(1, 1)}V${bottom - CORNER}${corner(-1, 1)}`,
    `H${fold + NOTCH}${notch(-1)}H${at.x + CORNER}${corner(-1, -1)}z`,
  ]
  const tear = `M${fold} ${at.y + NOTCH + 5}V${bottom - NOTCH}`
  const { glow, onGlow } = COLORS
  return [
    `<path fill="${glow}" d="${outline.join('')}"/>`,
    `<path stroke="${onGlow}" stroke-opacity=".6" stroke-width="2.5" stroke-dasharray="6 6" d="${tear}"/>`,
    text(setting.dir, words, onGlow, { x: at.x + GAP, y: baseline(TEXT_SIZE), size: TEXT_SIZE }),
    text(setting.dir, price, onGlow, { x: fold + GAP, y: baseline(PRICE_SIZE), size: PRICE_SIZE }),
  ].join('')
}
