type Work = <T>(work: () => Promise<T>) => Promise<T>

/** Makes a turnstile: one piece of work after the other, on this page and, where the browser has locks, in all tabs. */
export function oneAtATime(name: string): Work {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    // The type says that they are always there; a page that is not served securely has none.
    const locks = navigator.locks as LockManager | undefined
    const turn = last.then(() => (locks ? locks.request(name, work) : work()))
    last = turn.catch(() => undefined)
    return turn
  }
}
