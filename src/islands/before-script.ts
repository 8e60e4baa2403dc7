import { DRAFT_KEY } from '#lib/browser/draft-key.ts'

declare global {
  interface Window {
    _$HY: unknown
    /** The button that was pressed last while nothing could answer yet. */
    pressedEarly?: HTMLButtonElement | null
  }
}

/**
 * What the landing page does before its script has come, as text to put into the page: it notes which example was
 * pressed, and keeps what is written when the form posts by itself, so that a cancelled payment finds it again.
 */
export const BEFORE_SCRIPT = `(${watchForm.toString()})(${JSON.stringify(DRAFT_KEY)})`

function watchForm(key: string) {
  // What Solid's hydration looks for; its own script would also keep events, which its handlers then cannot use.
  window._$HY = { events: [], completed: new WeakSet(), r: {}, fe: () => undefined }
  document.addEventListener('click', ({ target }) => {
    window.pressedEarly = (target as Element).closest<HTMLButtonElement>('button[type=button]')
  })
  document.addEventListener('submit', ({ target }) => {
    try {
      const { prompt, aspectRatio } = Object.fromEntries(new FormData(target as HTMLFormElement))
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as object
      localStorage.setItem(key, JSON.stringify({ ...kept, prompt, aspectRatio }))
    } catch {
      // Where nothing may be stored, the browser's Back button has the text.
    }
  })
}
