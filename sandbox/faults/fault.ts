/** One thing that is to go wrong. Parameters beyond these are listed, fault by fault, in `kinds.ts`. */
export interface Fault {
  /** The call it is for: `stripe.sessions.create`, a family `stripe.*`, or `*`. */
  call: string
  fault: string
  /** How many calls it spoils; null is all of them. */
  times: number | null
  /** How many calls it lets pass first. */
  skip: number
  /** When set, only calls whose path or body contains this text count. */
  where?: string
  [parameter: string]: unknown
}

/** A fault as one call met it. */
export interface MetFault extends Fault {
  /** Aborts when the faults are replaced: what the call was still waiting for by then is over. */
  withdrawn: AbortSignal
}

export function wordIn(fault: Fault, name: string, otherwise: string): string {
  const value = fault[name]
  return typeof value === 'string' ? value : otherwise
}

export function numberIn(fault: Fault, name: string, otherwise: number): number {
  const value = fault[name]
  return typeof value === 'number' ? value : otherwise
}
