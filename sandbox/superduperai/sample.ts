import type { Kind } from './kind.ts'

const SCENES = ['aurora', 'dusk', 'fireflies']
let next = 0

/** Which of the made media a file shows: the next scene in turn, standing for portrait or lying for landscape. */
export function sampleFor(kind: Kind, aspectRatio: string | null) {
  if (kind === 'image') return { path: '/media/still.jpg', thumbnail: '/media/still.jpg' }
  if (kind === 'text') return { path: '/media/note.txt', thumbnail: null }
  if (kind !== 'video') return { path: '/media/chord.m4a', thumbnail: null }
  const scene = SCENES[next % SCENES.length]
  next += 1
  const shape = aspectRatio === '9:16' ? '9x16' : '16x9'
  return { path: `/media/${scene}-${shape}.mp4`, thumbnail: `/media/${scene}-${shape}.jpg` }
}
