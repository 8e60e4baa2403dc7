import { createPublicKey, verify } from 'node:crypto'
import { asRecord } from '../http/call.ts'

const DAY_S = 24 * 60 * 60

function claimsOf(part: string): Record<string, unknown> {
  const text = Buffer.from(part, 'base64url').toString('utf8')
  return asRecord(JSON.parse(text)) ?? {}
}

function isSigned(token: string, key: Buffer): boolean {
  const [head = '', claims = '', signature = ''] = token.split('.')
  if (claimsOf(head)['alg'] !== 'ES256') return false
  const [x, y] = [key.subarray(1, 33), key.subarray(33)].map((half) => half.toString('base64url'))
  return verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    {
      key: createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x!, y: y! }, format: 'jwk' }),
      dsaEncoding: 'ieee-p1363',
    },
    Buffer.from(signature, 'base64url'),
  )
}

/**
 * The public key of the server that a request shows itself to come from: https://www.rfc-editor.org/rfc/rfc8292. A sentence
 * in an object says what is wrong with it.
 */
export function serverOf(
  authorization: string | undefined,
  audience: string,
): string | { wrong: string } {
  const parts = /^vapid t=([\w.-]+), ?k=(B[\w-]{86})$/.exec(authorization ?? '')
  const [, token = '', key = ''] = parts ?? []
  if (!parts) return { wrong: 'Authorization must be "vapid t=…, k=…"' }
  try {
    if (!isSigned(token, Buffer.from(key, 'base64url'))) return { wrong: 'The signature is wrong' }
    const { aud, exp, sub } = claimsOf(token.split('.')[1] ?? '')
    const left = Number(exp) - Date.now() / 1_000
    if (aud !== audience) return { wrong: `aud must be ${audience}` }
    if (!(left > 0 && left <= DAY_S)) return { wrong: 'exp must be within a day' }
    if (!/^(mailto:|https:)/.test(String(sub))) return { wrong: 'sub must be mailto: or https:' }
    return key
  } catch {
    return { wrong: 'The token cannot be read' }
  }
}
