import { createECDH, generateKeyPairSync } from 'node:crypto'

/** A pair of keys that push services know a shop by, as its configuration wants them: https://www.rfc-editor.org/rfc/rfc8292 */
export function makeVapidKeys(): { VAPID_PUBLIC_KEY: string; VAPID_PRIVATE_KEY: string } {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { d: key = '' } = privateKey.export({ format: 'jwk' })
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(key, 'base64url')
  return { VAPID_PUBLIC_KEY: pair.getPublicKey('base64url'), VAPID_PRIVATE_KEY: key }
}

if (import.meta.main) {
  for (const [name, key] of Object.entries(makeVapidKeys()))
    process.stdout.write(`${name}=${key}\n`)
}
