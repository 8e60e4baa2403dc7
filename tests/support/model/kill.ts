import { type Around, aroundD1, aroundFetch } from './around.ts'

/** What a process may wait for outside of itself; a `Shop` is one. */
export type Outside = {
  db: D1Database
  fetch: typeof fetch
  sleep: (ms: number) => Promise<void>
}

/** At which operation, counted from 1, the process is killed: before that acted, or after, with its answer unseen. */
export type Kill = { at: number; when: 'before' | 'after' }

export type Fate<Value> =
  { ended: 'finished'; value: Value; operations: number } | { ended: 'killed'; operations: number }

/**
 * Runs work as a process that may be killed. Of a killed one nothing resolves any more, neither the operation at which
 * it died nor any other that was on its way; those act nevertheless, as the others know nothing of its death.
 * Without a kill it says how many operations there were to be killed at.
 */
export async function runMortal<World extends Outside, Value>(
  world: World,
  kill: Kill | null,
  work: (world: World) => Promise<Value>,
): Promise<Fate<Value>> {
  let operations = 0
  let isDead = false
  // All that holds the callers of a dead process is this process, so they are forgotten with it.
  const never = new Promise<never>(() => undefined)
  const { promise: death, resolve: die } = Promise.withResolvers<'killed'>()

  const around: Around = async (act) => {
    if (isDead) return never
    operations++
    const isFatal = operations === kill?.at
    if (isFatal) {
      isDead = true
      die('killed')
      if (kill.when === 'before') return never
    }
    const answer = act()
    await Promise.allSettled([answer])
    return hasDied() ? never : answer
  }
  const hasDied = () => isDead

  const finished = work({
    ...world,
    db: aroundD1(world.db, around),
    fetch: aroundFetch(world.fetch, around),
    sleep: (ms: number) => around(() => world.sleep(ms)),
  })
  return Promise.race([
    finished.then((value) => ({ ended: 'finished' as const, value, operations })),
    death.then((ended) => ({ ended, operations })),
  ])
}
