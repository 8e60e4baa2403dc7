import type { Fault, MetFault } from './fault.ts'
import { ONLY_FOR } from './kinds.ts'
import { covers, MOST_FAULTS } from './parse.ts'

/** The faults that are set. Each is used up call by call and disappears when its times are over. */
export interface Faults {
  /** The fault for this call, if one is set; `text` is what `where` looks into. */
  take(call: string, text: string): MetFault | undefined
  /** The same for the faults that a service applies by itself, at the moment they make sense. */
  takeOnly(kinds: string[], call: string, text: string): MetFault | undefined
  list(): Fault[]
  add(faults: Fault[]): void
  /** Ends the delays that calls are in, too. */
  replace(faults: Fault[]): void
}

// A regress spoils a finished video only, a bad signature one delivery, and a missing scene an answer that has scenes:
// their services ask for them by name.
const ASKED_FOR = new Set([
  'regress',
  'bad_signature',
  'missing_scene',
  'duplicate_scene',
  'wrong_numbers',
  'long_dialogue',
])

export function createFaults(): Faults {
  let set: Fault[] = []
  let withdrawal = new AbortController()

  function spend(
    call: string,
    text: string,
    fits: (fault: Fault) => boolean,
  ): MetFault | undefined {
    for (const fault of set) {
      if (!fits(fault) || !covers(fault.call, call)) continue
      // Set for a family, such a fault waits for the one call it can spoil.
      if ((ONLY_FOR[fault.fault] ?? call) !== call) continue
      // A fault for everything means every call, and webhooks are not calls.
      if (call === 'webhook' && fault.call !== 'webhook') continue
      if (fault.where !== undefined && !text.includes(fault.where)) continue
      if (fault.skip > 0) {
        fault.skip -= 1
        continue
      }
      if (fault.times !== null) {
        fault.times -= 1
        if (fault.times === 0) set = set.filter((one) => one !== fault)
      }
      return { ...fault, withdrawn: withdrawal.signal }
    }
    return undefined
  }

  return {
    take: (call, text) => spend(call, text, ({ fault }) => !ASKED_FOR.has(fault)),
    takeOnly: (kinds, call, text) => spend(call, text, ({ fault }) => kinds.includes(fault)),
    list: () => set,
    add(faults) {
      set = [...set, ...faults].slice(-MOST_FAULTS)
    },
    replace(faults) {
      set = faults
      withdrawal.abort()
      withdrawal = new AbortController()
    },
  }
}
