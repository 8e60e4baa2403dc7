import { type Drawing, NIGHT, backdrop, lamp, mixed, px } from '../paint.ts'

const BARS = 14
const MIDDLE = 340
/** A tone a second, in Hz: up a pentatonic scale and down again. */
const TONES = [220, 261.63, 329.63, 392, 440, 392, 329.63, 261.63]

/** How strongly the tone of this moment sounds still. */
const loudness = (seconds: number) => Math.exp(-3.2 * (seconds % 1))

/** Bars that follow eight tones, and a light that pulses with them. */
export const musicVisuals: Drawing = {
  poster: 4.15,
  sound: `0.16*(${TONES.map(
    (tone, index) =>
      `between(t,${index},${index + 0.9999})*(sin(2*PI*${tone}*t)+0.35*sin(4*PI*${tone}*t))`,
  ).join('+')})*exp(-3.2*mod(t,1))*min(1,mod(t,1)*60)*min(1,(1-mod(t,1))*20)`,
  at: (seconds) => {
    const loud = loudness(seconds)
    const tone = TONES[Math.floor(seconds) % TONES.length]!
    return `${backdrop('hall', NIGHT.black, NIGHT.sky)}${[-1, 1]
      .flatMap((side) => Array.from({ length: BARS }, (_, index) => bar(side, index, loud, tone)))
      .join('')}${lamp('core', 640, MIDDLE, 76 + 20 * loud)}`
  },
}

function bar(side: number, index: number, loud: number, tone: number): string {
  // Low tones move the bars near the light, high ones those far from it.
  const distance = index / BARS - (tone - 220) / 300
  const still = 40 + 20 * Math.sin(index * 0.9)
  const height = still + 330 * loud * Math.exp(-6 * distance * distance)
  const x = 640 + side * (158 + index * 32) - 10
  const fill = mixed(NIGHT.glow, NIGHT.petrol, Math.min(1, (index / BARS) * 1.2))
  return `<rect x="${px(x)}" y="${px(MIDDLE - height / 2)}" width="20" height="${px(height)}" rx="10" fill="${fill}"/>`
}
