import type { Scene } from '../job.ts'

/** Every prompt of a film, a blank line between two, each after a line with its number and time. */
export function filmText(scenes: readonly Scene[]): string {
  return scenes
    .map(({ sceneNumber, startSeconds, endSeconds, title, prompt = '', negativePrompt }) => {
      const time = `${clock(startSeconds)}–${clock(endSeconds)}`
      const name = typeof title === 'string' && title !== '' ? ` ${title}` : ''
      const without =
        typeof negativePrompt === 'string' ? `\nNegative prompt: ${negativePrompt}` : ''
      return `${sceneNumber ?? '?'}. [${time}]${name}\n${prompt}${without}`
    })
    .join('\n\n')
}

/** Seconds as a film counts them: `1:04`. */
export function clock(seconds: unknown): string {
  const whole = typeof seconds === 'number' && seconds >= 0 ? Math.floor(seconds) : 0
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
