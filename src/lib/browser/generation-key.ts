/** How the names of remembered orders begin; what follows is the id of the Checkout Session. */
export const GENERATION_PREFIX = 'veo3_generation_'

export function generationKey(sessionId: string): string {
  return GENERATION_PREFIX + sessionId
}

/** Whether this browser remembers any order. It stands alone, so that a page may ask before it loads what reads them. */
export function remembersOrders(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(GENERATION_PREFIX))
  } catch {
    return false
  }
}
