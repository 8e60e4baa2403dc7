type Work = <T>(work: () => Promise<T>) => Promise<T>

/** Makes a turnstile: one piece of work after the other, on this page and, where the browser has locks, in all tabs. */
export function oneAtATime(name: string): Work {
  let last: Promise<unknown> = Promise.resolve()

  async function locked<T>(work: () => Promise<T>): Promise<T> {
    const turn = { isBegun: false }
    const begin = () => {
      turn.isBegun = true
      return work()
    }
    // The type says that they are always there; a page that is not served securely has none.
    const locks = navigator.locks as LockManager | undefined
    if (!locks) return await work()
    try {
      return await locks.request(name, begin)
    } catch (error) {
      if (turn.isBegun) throw error
      // Where nothing may be stored they are refused (SecurityError); then there are no other tabs to heed either.
      return await work()
    }
  }

  return (work) => {
    const turn = last.then(() => locked(work))
    last = turn.catch(() => undefined)
    return turn
  }
}
