import { atom, type ReadableAtom } from 'nanostores'

/** https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/ */
const SCRIPT_URL = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit'
/** How wide Turnstile's flexible box is at least. */
const FLEXIBLE_PX = 300
/** How long a press waits for the check that runs by itself. */
const PATIENCE_MS = 8_000

type Turnstile = {
  render: (place: HTMLElement, options: Record<string, unknown>) => string
  reset: (id: string) => void
  remove: (id: string) => void
}

declare global {
  interface Window {
    turnstile?: Turnstile
  }
}

/** `failed` if it could not be loaded or could not run; then it may be begun again. */
export type HumanState = 'loading' | 'waiting' | 'done' | 'failed'

export type HumanCheck = {
  $state: ReadableAtom<HumanState>
  /** What Turnstile gave, waited for a while; null if nothing came. Each serves for one order. */
  token: () => Promise<string | null>
  /** Begins anew: what it gave is used up, or it failed. */
  again: () => void
  stop: () => void
}

/** Lets Cloudflare's Turnstile find out, at this place of the page, that no program is ordering. */
export function createHumanCheck(
  place: HTMLElement,
  options: { siteKey: string; lang: string },
): HumanCheck {
  const $state = atom<HumanState>('loading')
  let token: string | null = null
  let id: string | undefined
  let isStopped = false

  function become(state: HumanState, given: string | null = null) {
    token = given
    $state.set(state)
  }

  async function begin() {
    become('loading')
    try {
      const turnstile = await loadTurnstile()
      if (isStopped) return
      become('waiting')
      id = turnstile.render(place, {
        sitekey: options.siteKey,
        language: options.lang,
        size: place.clientWidth < FLEXIBLE_PX ? 'compact' : 'flexible',
        callback: (given: string) => become('done', given),
        'expired-callback': () => become('waiting'),
        'timeout-callback': () => become('waiting'),
        // True keeps Turnstile from writing to the console as well.
        'error-callback': () => {
          become('failed')
          return true
        },
      })
    } catch {
      become('failed')
    }
  }

  function again() {
    if (id === undefined || !window.turnstile) return void begin()
    become('waiting')
    window.turnstile.reset(id)
  }

  function given(): Promise<string | null> {
    if (token !== null || $state.get() === 'failed') return Promise.resolve(token)
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        leave()
        resolve(token)
      }
      const timer = setTimeout(end, PATIENCE_MS)
      const leave = $state.listen((state) => {
        if (state === 'done' || state === 'failed') end()
      })
    })
  }

  void begin()
  return {
    $state,
    token: given,
    again,
    stop() {
      isStopped = true
      if (id !== undefined) window.turnstile?.remove(id)
    },
  }
}

function loadTurnstile(): Promise<Turnstile> {
  return new Promise<Turnstile>((resolve, reject) => {
    if (window.turnstile) return resolve(window.turnstile)
    const script = document.createElement('script')
    // One that failed is never run again, so it makes room for the next.
    function fail() {
      script.remove()
      reject(new Error('Turnstile did not load.'))
    }
    script.onload = () => (window.turnstile ? resolve(window.turnstile) : fail())
    script.onerror = fail
    script.src = SCRIPT_URL
    document.head.appendChild(script)
  })
}
