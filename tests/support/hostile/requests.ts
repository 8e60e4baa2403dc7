import { BODIES } from './bodies.ts'
import { FIELDS } from './fields.ts'
import { FRAMING } from './framing.ts'
import { ORIGINS } from './origins.ts'
import { PACKED } from './packed.ts'
import type { HostileRequest } from './row.ts'
import { SIGNATURES } from './signatures.ts'
import { TARGETS } from './targets.ts'

/** Every hostile request, by what it abuses. */
export const HOSTILE_REQUESTS: Record<string, HostileRequest[]> = {
  'the address': TARGETS,
  'being sent by another site': ORIGINS,
  'header fields': FIELDS,
  'the body': BODIES,
  'compressed bodies': PACKED,
  "Stripe's signature": SIGNATURES,
  'the framing of HTTP': FRAMING,
}
