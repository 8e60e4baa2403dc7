import { sha256 } from './sha256.ts'

/**
 * The UUID of a name: always the same one, from which the name cannot be told. Version 8 of RFC 9562 with SHA-256:
 * https://www.rfc-editor.org/rfc/rfc9562#section-5.8
 */
export async function nameUuid(name: string): Promise<string> {
  const digits = await sha256(`veo-kiosk ${name}`)
  const variant = '89ab'[parseInt(digits[16]!, 16) % 4]!
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-')
}
