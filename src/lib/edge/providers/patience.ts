/** A signal that ends with the caller's, or when nothing was heard for a while. */
export function createPatience(caller: AbortSignal, firstMs: number) {
  const controller = new AbortController()
  let isOver = false
  const giveUp = () => {
    isOver = true
    controller.abort(new Error('Nothing was heard.'))
  }
  const follow = () => controller.abort(caller.reason)
  let timer = setTimeout(giveUp, firstMs)
  caller.addEventListener('abort', follow)
  if (caller.aborted) follow()

  return {
    signal: controller.signal,
    isOver: () => isOver,
    /** Something was heard: the next may take this long. */
    renew(ms: number) {
      clearTimeout(timer)
      timer = setTimeout(giveUp, ms)
    },
    end() {
      clearTimeout(timer)
      caller.removeEventListener('abort', follow)
    },
  }
}
