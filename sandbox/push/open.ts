import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto'
import type { Subscription } from './subscription.ts'

const SALT = 16
const HEADER = SALT + 4 + 1
const POINT = 65
const TAG = 16
const INFO = 'WebPush: info\0'
const KEY_INFO = 'Content-Encoding: aes128gcm\0'
const NONCE_INFO = 'Content-Encoding: nonce\0'

type Keys = Pick<Subscription, 'publicKey' | 'privateKey' | 'auth'>

function derive(key: Buffer, salt: Buffer, info: Buffer, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, length))
}

/**
 * Opens what was sealed for a browser: one record of aes128gcm, https://www.rfc-editor.org/rfc/rfc8291. Throws where it was
 * not sealed for these keys or is no such thing.
 */
export function openSealed(sealed: Buffer, { publicKey, privateKey, auth }: Keys): string {
  const salt = sealed.subarray(0, SALT)
  const point = sealed.subarray(HEADER, HEADER + POINT)
  if (sealed[HEADER - 1] !== POINT || point.length !== POINT || point[0] !== 4) {
    throw new Error('The key id must be an uncompressed point of P-256')
  }
  const size = sealed.readUInt32BE(SALT)
  const record = sealed.subarray(HEADER + POINT)
  if (size < 18 || record.length > size) throw new Error('There must be one record')

  const own = createECDH('prime256v1')
  own.setPrivateKey(privateKey, 'base64url')
  const about = Buffer.concat([Buffer.from(INFO), Buffer.from(publicKey, 'base64url'), point])
  const shared = derive(own.computeSecret(point), Buffer.from(auth, 'base64url'), about, 32)
  const key = derive(shared, salt, Buffer.from(KEY_INFO), 16)
  const nonce = derive(shared, salt, Buffer.from(NONCE_INFO), 12)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(record.subarray(-TAG))
  const padded = Buffer.concat([decipher.update(record.subarray(0, -TAG)), decipher.final()])
  // The last byte that is not padding says that this record is the last.
  const end = padded.findLastIndex((byte: number) => byte !== 0)
  if (padded[end] !== 2) throw new Error('The record must be the last')
  return padded.subarray(0, end).toString('utf8')
}
