import type { Around } from './around.ts'
import type { Chance } from './chance.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** Takes time there and back, up to `mostMs` each way, so that what runs at once overlaps in ever other ways. */
export function latency(clock: VirtualClock, chance: Chance, mostMs: number): Around {
  const travel = () => clock.sleep(chance.below(mostMs + 1))
  return async (act) => {
    await travel()
    try {
      return await act()
    } finally {
      await travel()
    }
  }
}
