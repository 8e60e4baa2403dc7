import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { keptImage } from '../../../src/components/social/kept-image.ts'

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const folder = mkdtempSync(join(tmpdir(), 'veo-kiosk-social-'))
afterAll(() => rmSync(folder, { recursive: true }))

const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path fill="${fill}" d="M0 0h8v8H0z"/></svg>`

test('is drawn once for each drawing', async () => {
  const kept = join(folder, 'new/er')
  const red = await keptImage(square('red'), kept)
  expect(text(red).slice(1, 4)).toBe('PNG')
  expect(await keptImage(square('blue'), kept)).not.toEqual(red)
  expect(readdirSync(kept).filter((name) => /^[\da-f]{64}\.png$/.test(name))).toHaveLength(2)
  expect(readdirSync(kept)).toHaveLength(2)

  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'kept')
  expect(text(await keptImage(square('red'), kept))).toBe('kept')
})
