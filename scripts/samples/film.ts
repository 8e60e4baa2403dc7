import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { rasterize } from '../../src/components/social/rasterize.ts'
import type { Sample } from '../../src/lib/domain/sample.ts'
import type { Drawing } from './paint.ts'

const FRAMES_A_SECOND = 24
const POSTER_HEIGHT = 360

/** Draws every frame and has ffmpeg make a film of them that every browser plays while it is still loading. */
export async function film(drawing: Drawing, sample: Sample, path: string): Promise<void> {
  const { width, height, seconds } = sample
  const tracks = drawing.sound
    ? [
        '-f',
        'lavfi',
        '-i',
        `aevalsrc='${drawing.sound}':s=44100:d=${seconds}`,
        '-c:a',
        'aac',
        '-b:a',
        '24k',
      ]
    : ['-an']
  const { process, ended } = ffmpeg([
    ...raw(width, height, FRAMES_A_SECOND),
    ...tracks,
    ...['-c:v', 'libx264', '-preset', 'veryslow', '-tune', 'animation', '-crf', '31'],
    ...['-pix_fmt', 'yuv420p', '-movflags', '+faststart', path],
  ])
  for (let frame = 0; frame < seconds * FRAMES_A_SECOND; frame++) {
    const room = process.stdin.write(await pixels(drawing, sample, frame / FRAMES_A_SECOND))
    if (!room) await once(process.stdin, 'drain')
  }
  process.stdin.end()
  await ended
}

/** Draws the one frame that is shown before the film plays. */
export async function poster(drawing: Drawing, sample: Sample, path: string): Promise<void> {
  const scale = sample.width > sample.height ? `-1:${POSTER_HEIGHT}` : `${POSTER_HEIGHT}:-1`
  const { process, ended } = ffmpeg([
    ...raw(sample.width, sample.height, 1),
    ...[
      '-vf',
      `scale=${scale}`,
      '-c:v',
      'libwebp',
      '-quality',
      '72',
      '-compression_level',
      '6',
      path,
    ],
  ])
  process.stdin.end(await pixels(drawing, sample, drawing.poster))
  await ended
}

async function pixels(
  drawing: Drawing,
  { width, height }: Sample,
  seconds: number,
): Promise<Uint8Array> {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  const { bytes } = await rasterize(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${drawing.at(seconds)}</svg>`,
  )
  return bytes
}

/** The first input: frames as they come out of `pixels`. */
const raw = (width: number, height: number, rate: number) =>
  `-f rawvideo -pix_fmt rgba -s ${width}x${height} -r ${rate} -i -`.split(' ')

function ffmpeg(args: string[]) {
  const quietly = ['-v', 'error', '-y', '-fflags', '+bitexact']
  const process = spawn('ffmpeg', [...quietly, ...args], { stdio: ['pipe', 'inherit', 'inherit'] })
  const ended = once(process, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`ffmpeg ended with ${String(code)}`)
  })
  return { process, ended }
}
