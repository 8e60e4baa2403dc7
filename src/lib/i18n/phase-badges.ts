import { type Phase, PHASES } from '../domain/order-phase.ts'
import type { StatusText } from './status-text.ts'

/** Only the shortest word for each phase, for a list of orders. */
export function phaseBadges({ phases }: StatusText): Record<Phase, string> {
  const badges = PHASES.map((phase) => [phase, phases[phase].badge])
  return Object.fromEntries(badges) as Record<Phase, string>
}
