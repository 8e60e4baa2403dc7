import { heartbeat } from './heartbeat.ts'

/** The pause before what could not be loaded is loaded again. */
const AGAIN_MS = 5_000

/**
 * Hands over what comes late as soon as it is loaded, however often that takes; `fail` is told of each time that it could
 * not be. Gives the way to call it off.
 */
export function loadLater<Module>(
  load: () => Promise<Module>,
  { done, fail }: { done: (module: Module) => void; fail: () => void },
): () => void {
  let isOff = false
  let stop: (() => void) | undefined

  function attempt() {
    stop?.()
    load().then(
      (module) => isOff || done(module),
      () => {
        if (isOff) return
        fail()
        stop = heartbeat.every(AGAIN_MS, attempt)
      },
    )
  }

  attempt()
  return () => {
    isOff = true
    stop?.()
  }
}
