/** A signal that ends with the caller's, or when nothing was heard for a while. */
export function createPatience(caller: AbortSignal, firstMs: number) {
  const silence = new AbortController()
  const giveUp = () => silence.abort(new Error('Nothing was heard.'))
  let timer = setTimeout(giveUp, firstMs)

  return {
    signal: AbortSignal.any([caller, silence.signal]),
    isOver: () => silence.signal.aborted,
    /** Something was heard: the next may take this long. */
    renew(ms: number) {
      clearTimeout(timer)
      timer = setTimeout(giveUp, ms)
    },
    end: () => clearTimeout(timer),
  }
}
